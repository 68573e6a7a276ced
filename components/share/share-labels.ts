import type { FigureContext } from "@/lib/figures/context";
import type { ShareLabels } from "./ShareActions";

/** The words of a share panel. */
export function shareLabels({ t }: FigureContext): ShareLabels {
  return {
    copyLink: t("share.copyLink"),
    copyImage: t("share.copyImage"),
    copyTable: t("share.copyTable"),
    copyTableHelp: t("share.copyTableHelp"),
    copyCitation: t("share.copyCitation"),
    copyBibtex: t("share.copyBibtex"),
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
