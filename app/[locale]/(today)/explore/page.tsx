import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { ExploreFigure } from "@/components/explore/ExploreFigure";
import { Explorer } from "@/components/explore/Explorer";
import { ExploreShare } from "@/components/explore/ExploreShare";
import { Island } from "@/components/islands/Island";
import { PageHead } from "@/components/site/PageHead";
import { byId, type Measure, newestEdition } from "@/lib/dataset";
import { rowText } from "@/lib/figures/row-text";
import { show } from "@/lib/figures/shown";
import { quantityRow } from "@/lib/series/row";
import { figureFrame } from "@/lib/share/embed-height";
import { shareLabels } from "@/lib/share/share-labels";
import { pageUrl } from "@/lib/site/address";
import { absolute, embedPath } from "@/lib/site/files";
import { stateChoices } from "@/lib/state/choices";
import "@/components/explore/explore.css";

export const generateMetadata = metadataOf("explore");

export default async function Explore(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, messages, t } = context;
  const { explore } = stateChoices(dataset);
  const shown = show("explore", context);
  const { sourceLine } = shown.words;
  const facts = dataset.quantities.map((fact) => {
    const { head, label } = rowText(quantityRow(dataset, fact), context);
    return { id: fact.id, measure: fact.measure, text: [head, label].filter(Boolean).join(" ") };
  });
  const { value, inputBounds } = byId(dataset.assumptions, "jpy-per-usd");
  return (
    <>
      <PageHead page="explore" context={context} />
      <Island
        name="Explorer"
        of={Explorer}
        props={{
          locale,
          edition: dataset.edition,
          choices: explore,
          facts,
          rate: { value, ...inputBounds },
          labels: {
            explore: messages.explore,
            controls: messages.controls,
            measures: Object.fromEntries(
              explore.measures.map((measure) => [measure, messages.vocabulary.measure[measure as Measure]]),
            ),
          },
          failedText: t("controls.loadFailed"),
        }}
      />
      <ExploreFigure context={context} heading="h2" />
      <section className="share plain-share" aria-labelledby="use">
        <h2 id="use">{t("share.open")}</h2>
        <Island
          name="ExploreShare"
          of={ExploreShare}
          props={{
            locale,
            edition: dataset.edition,
            choices: explore,
            facts,
            words: messages.explore,
            url: pageUrl(locale, { page: "explore" }),
            embed: {
              src: absolute(embedPath(locale, "explore")),
              size: figureFrame(shown),
              title: t("explore.title"),
            },
            cited: {
              title: t("explore.title"),
              site: t("site.name"),
              url: pageUrl(locale, { page: "explore" }),
              edition: dataset.edition,
              published: newestEdition(dataset).published,
              sourceLine,
            },
            rate: { lower: inputBounds.lower, upper: inputBounds.upper },
            // Settings are all a figure of the reader's own has.
            labels: { ...shareLabels(messages.share), embedDefaults: "" },
            files: { download: messages.share.download, files: messages.share.files },
          }}
        />
      </section>
    </>
  );
}
