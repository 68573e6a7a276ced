import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Island } from "@/components/islands/Island";
import { Downloads, FileLink } from "@/components/share/Downloads";
import { PageHead } from "@/components/site/PageHead";
import { DeckMaker } from "@/components/slides/DeckMaker";
import { DeckRefresher } from "@/components/slides/DeckRefresher";
import { carriersOf, datasetOf, editionIds } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { editionName } from "@/lib/figures/edition-name";
import { show } from "@/lib/figures/shown";
import { basePath, pagePath } from "@/lib/site/address";
import { deckPath, figureFile } from "@/lib/site/files";

const PICTURES = ["slide", "square", "transparent", "svg", "pptx"] as const;

export const generateMetadata = metadataOf("slides");

export default async function Slides(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, messages, t } = context;
  return (
    <>
      <PageHead page="slides" context={context} />
      <p className="notice drop-missed" role="status" data-text={t("deckWork.missed")} />
      <Island
        name="DeckMaker"
        of={DeckMaker}
        props={{
          locale,
          figures: figureIds.map((id) => ({
            id,
            title: show(id, context).words.title,
            // SVG documents with text keep a phone’s main thread busy; PNG is decoded beside it.
            picture: `${basePath}${figureFile(locale, id, "slideSmall")}`,
          })),
          presentUrl: pagePath(locale, { page: "present" }),
          presentText: t("present.title"),
          carriers: carriersOf(dataset).map(({ id, name }) => ({ id, name: name[locale] })),
          labels: messages.slides,
          workLabels: messages.deckWork,
          faults: messages.refresh.faults,
          make: [0, ...figureIds.map((_, index) => index + 1)].map((count) => t("slides.make", { count })),
        }}
      />
      <section id="refresh" className="needs-js" aria-labelledby="refresh-title">
        <h2 id="refresh-title">{t("refresh.title")}</h2>
        <p>{t("refresh.lead")}</p>
        <Island
          name="DeckRefresher"
          of={DeckRefresher}
          props={{
            locale,
            editions: [...editionIds]
              .reverse()
              .map((id) => ({ id, text: editionName({ dataset: datasetOf(id), locale }) })),
            labels: messages.refresh,
            workLabels: messages.deckWork,
          }}
        />
      </section>
      <section aria-labelledby="ready-made">
        <h2 id="ready-made">{t("slides.readyMade")}</h2>
        <ul className="downloads">
          <li>
            <FileLink path={deckPath(locale, { page: "slides" })} text={t("slides.whole")} />
          </li>
          {carriersOf(dataset).map(({ id, name }) => (
            <li key={id}>
              <FileLink path={deckPath(locale, { page: "carrier", id })} text={name[locale]} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="per-figure">
        <h2 id="per-figure">{t("slides.perFigure")}</h2>
        <div className="file-groups">
          {figureIds.map((id) => (
            <section key={id} aria-labelledby={`files-${id}`}>
              <h3 id={`files-${id}`}>{figureName(id, locale)}</h3>
              <Downloads id={id} context={context} kinds={PICTURES} />
            </section>
          ))}
        </div>
      </section>
    </>
  );
}
