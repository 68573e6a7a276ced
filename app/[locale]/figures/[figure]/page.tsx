import type { Metadata } from "next";
import type { PageProps } from "@/app/params";
import { Figure } from "@/components/figures/Figure";
import { FigureGallery } from "@/components/home/FigureGallery";
import { JsonLd } from "@/components/site/JsonLd";
import { Pager } from "@/components/site/Pager";
import { type CatalogueId, figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure, figureName } from "@/lib/figures/describe";
import { figureJsonLd } from "@/lib/share/json-ld";
import { pagePath } from "@/lib/site/address";
import { pageMetadata } from "@/lib/site/metadata";

type Props = PageProps<{ figure: CatalogueId }>;

export const dynamicParams = false;

export function generateStaticParams() {
  return figureIds.map((figure) => ({ figure }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, figure } = await params;
  const { title, subtitle } = describeFigure(figure, figureContext(locale));
  return pageMetadata(locale, { page: "figure", id: figure }, title, subtitle);
}

export default async function FigurePage({ params }: Props) {
  const { locale, figure } = await params;
  const context = figureContext(locale);
  const { t } = context;
  const index = figureIds.indexOf(figure);
  const link = (id: CatalogueId | undefined, label: string) =>
    id && { href: pagePath(locale, { page: "figure", id }), label, text: figureName(id, locale) };
  return (
    <>
      <JsonLd data={figureJsonLd(figure, context)} />
      <Figure id={figure} context={context} heading="h1" />
      <Pager
        previous={link(figureIds[index - 1], t("figures.previous"))}
        next={link(figureIds[index + 1], t("figures.next"))}
      />
      <section aria-labelledby="related">
        <h2 id="related">{t("figures.related")}</h2>
        <FigureGallery context={context} except={figure} />
      </section>
    </>
  );
}
