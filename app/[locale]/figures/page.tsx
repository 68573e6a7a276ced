import type { Metadata } from "next";
import { FigureGallery } from "@/components/home/FigureGallery";
import { figureContext } from "@/lib/figures/context";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { t } = figureContext(locale);
  return pageMetadata(locale, { page: "figures" }, t("figures.all"), t("figures.intro"));
}

export default async function Figures({ params }: Props) {
  const context = figureContext((await params).locale);
  return (
    <>
      <header className="page-head">
        <h1>{context.t("figures.all")}</h1>
        <p className="lead">{context.t("figures.intro")}</p>
      </header>
      <FigureGallery context={context} />
    </>
  );
}
