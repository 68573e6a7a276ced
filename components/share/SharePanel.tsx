import { type Context, contextIn } from "@/lib/context/context";
import { byId, carriersOf, datasetOf, folderOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { controlsOf } from "@/lib/figures/controls";
import { editionName } from "@/lib/figures/edition-name";
import { show } from "@/lib/figures/shown";
import { figureFrame } from "@/lib/share/embed-height";
import { shareLabels } from "@/lib/share/share-labels";
import { basePath, pagePath, pageUrl } from "@/lib/site/address";
import { absolute, embedPath, figureFile } from "@/lib/site/files";
import { Island } from "../islands/Island";
import { ReportLink } from "../site/ReportLink";
import { Downloads } from "./Downloads";
import { ShareActions } from "./ShareActions";

/** What a reader may take away of a figure: links, images, tables, embed code, citations and files. */
export function SharePanel({ id, context }: { id: CatalogueId; context: Context }) {
  const { dataset, locale, messages, t } = context;
  const { title, sourceLine } = show(id, context).words;
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
          edition: dataset.edition,
          carriers: carriersOf(dataset).map(({ id }) => id),
          controls: controlsOf(id, context),
          url: pageUrl(locale, { page: "figure", id }, dataset.folder),
          imageUrl: `${basePath}${figureFile(locale, id, "png2x", dataset.folder)}`,
          embed: {
            src: absolute(embedPath(locale, id)),
            kept: {
              src: absolute(embedPath(locale, id, folderOf(dataset.edition))),
              size: figureFrame(show(id, contextIn(locale, datasetOf(dataset.edition, true)))),
              text: t("share.embedStays", { date: editionName(context) }),
              isFirst: dataset.folder !== "",
            },
            size: figureFrame(show(id, contextIn(locale))),
            title,
          },
          cited: {
            title,
            site: t("site.name"),
            url: pageUrl(locale, { page: "figure", id }, folderOf(dataset.edition)),
            edition: dataset.edition,
            published: byId(dataset.editions, dataset.edition).published,
            sourceLine,
          },
          rate: { lower, upper },
          labels: shareLabels(messages.share),
        }}
      />
      <p className="share-heading">{t("share.download")}</p>
      <Downloads id={id} context={context} />
      <ReportLink about={id} path={pagePath(locale, { page: "figure", id }, dataset.folder)} context={context} />
    </details>
  );
}
