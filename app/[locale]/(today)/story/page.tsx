import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Figure } from "@/components/figures/Figure";
import { FileLink } from "@/components/share/Downloads";
import { PageHead } from "@/components/site/PageHead";
import { Phrases } from "@/components/site/Phrases";
import { storyStepsOf } from "@/lib/figures/story";
import { pagePath } from "@/lib/site/address";
import { deckPath } from "@/lib/site/files";
import "./story.css";

export const generateMetadata = metadataOf("story");

export default async function Story(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const steps = storyStepsOf(dataset.edition);
  return (
    <article className="story">
      <PageHead page="story" context={context}>
        <p>
          <FileLink path={deckPath(locale, { page: "story" }, dataset.folder)} text={t("story.deck")} />{" "}
          <a
            href={`${pagePath(locale, { page: "present" })}?figures=${[...new Set(steps.map(({ figure }) => figure))].join(",")}`}
          >
            {t("present.title")}
          </a>
        </p>
      </PageHead>
      {steps.map(({ id, figure }, index) => (
        <section key={id} id={id} className="story-step" aria-labelledby={`${id}-heading`}>
          <div className="story-words">
            <p className="kicker">
              <a href={`#${id}`}>{t("story.step", { number: index + 1, total: steps.length })}</a>
            </p>
            <h2 id={`${id}-heading`}>
              <Phrases text={t(`story.steps.${id}.title`)} locale={locale} />
            </h2>
            <p>{t(`story.steps.${id}.text`)}</p>
          </div>
          <Figure id={figure} context={context} plain />
        </section>
      ))}
      <p className="lead">
        {t("story.end")} <a href={pagePath(locale, { page: "explore" })}>{t("explore.title")}</a>
        {" · "}
        <a href={pagePath(locale, { page: "scenario" })}>{t("scenario.title")}</a>
      </p>
    </article>
  );
}
