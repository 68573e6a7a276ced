import { byId } from "@/lib/dataset";
import { newestSource } from "@/lib/export/records";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { frameHeight } from "@/lib/prerendered/heights";
import { basePath, pageUrl } from "@/lib/site/address";
import { absolute, embedPath, figureFile } from "@/lib/site/files";
import { Island } from "../islands/Island";
import { Downloads } from "./Downloads";
import { ShareActions, type ShareLabels } from "./ShareActions";

function shareLabels({ t }: FigureContext): ShareLabels {
  return {
    copyLink: t("share.copyLink"),
    copyImage: t("share.copyImage"),
    copyTable: t("share.copyTable"),
    copyTableHelp: t("share.copyTableHelp"),
    copyCitation: t("share.copyCitation"),
    copyBibtex: t("share.copyBibtex"),
    cite: t("share.cite"),
    done: t.raw("share.done"),
    refused: t("share.refused"),
    refusedImage: t("share.refusedImage"),
    manual: t("share.manual"),
    downloadImage: t("share.downloadImage"),
    failed: t("share.failed"),
    things: {
      link: t("share.link"),
      image: t("share.image"),
      table: t("share.table"),
      code: t("share.code"),
      citation: t("share.citation"),
      bibtex: t("share.bibtex"),
    },
    embed: {
      title: t("share.embed"),
      size: t("share.embedSize"),
      widths: {
        full: t("share.embedWidths.full"),
        w720: t("share.embedWidths.w720"),
        w480: t("share.embedWidths.w480"),
        w320: t("share.embedWidths.w320"),
      },
      theme: t("share.embedTheme"),
      themes: {
        auto: t("share.embedThemes.auto"),
        light: t("share.embedThemes.light"),
        dark: t("share.embedThemes.dark"),
        transparent: t("share.embedThemes.transparent"),
      },
      autoHeight: t("share.autoHeight"),
      copy: t("share.copyEmbed"),
      code: t("share.embedCode"),
      preview: t("share.preview"),
      defaults: t("share.embedDefaults"),
    },
  };
}

/** What a reader may take away of a figure: links, images, tables, embed code, citations and files. */
export function SharePanel({ id, context }: { id: FigureId; context: FigureContext }) {
  const { dataset, locale, t } = context;
  const { title, sourceLine } = describeFigure(id, context);
  const { lower, upper } = byId(dataset.assumptions, "jpy-per-usd").inputBounds;
  return (
    <details className="share">
      <summary>{t("share.open")}</summary>
      <Island
        name="ShareActions"
        of={ShareActions}
        props={{
          id,
          locale,
          url: pageUrl(locale, { page: "figure", id }),
          imageUrl: `${basePath}${figureFile(locale, id, "png2x")}`,
          embed: { src: absolute(embedPath(locale, id)), height: frameHeight(locale, id), title },
          cited: { title, site: t("site.name"), published: newestSource(dataset), sourceLine },
          rate: { lower, upper },
          labels: shareLabels(context),
        }}
      />
      <p className="share-heading">{t("share.download")}</p>
      <Downloads id={id} context={context} />
    </details>
  );
}
