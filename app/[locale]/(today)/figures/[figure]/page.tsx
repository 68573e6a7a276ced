import type { Metadata } from "next";
import { contextOf, type PageProps } from "@/app/params";
import { Figure } from "@/components/figures/Figure";
import { FigureGallery } from "@/components/home/FigureGallery";
import { JsonLd } from "@/components/site/JsonLd";
import { Pager } from "@/components/site/Pager";
import { type CatalogueId, figureIds, figuresIn } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { show } from "@/lib/figures/shown";
import { figureJsonLd } from "@/lib/share/json-ld";
import { pagePath } from "@/lib/site/address";
import { pageMetadata } from "@/lib/site/metadata";

type Props = PageProps<{ figure: CatalogueId }>;

export const dynamicParams = false;

export const generateStaticParams = () => figureIds.map((figure) => ({ figure }));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { figure } = await props.params;
  const context = await contextOf(props);
  const { title, subtitle } = show(figure, context).words;
  return pageMetadata({ page: "figure", id: figure }, title, subtitle, context);
}

export default async function FigurePage(props: Props) {
  const { figure } = await props.params;
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const ids = figuresIn(dataset.edition);
  const index = ids.indexOf(figure);
  const link = (id: CatalogueId | undefined, label: string) =>
    id && { href: pagePath(locale, { page: "figure", id }, dataset.folder), label, text: figureName(id, locale) };
  return (
    <>
      <JsonLd data={figureJsonLd(show(figure, context))} />
      <Figure id={figure} context={context} heading="h1" />
      <Pager previous={link(ids[index - 1], t("figures.previous"))} next={link(ids[index + 1], t("figures.next"))} />
      <section aria-labelledby="related">
        <h2 id="related">{t("figures.related")}</h2>
        <FigureGallery context={context} beside={figure} />
        <p>
          <a href={pagePath(locale, { page: "figures" }, dataset.folder)}>{t("figures.all")}</a>
        </p>
      </section>
    </>
  );
}
