import type { Metadata } from "next";
import { Figure } from "@/components/figures/Figure";
import { FileLink } from "@/components/share/Downloads";
import { Phrases } from "@/components/site/Phrases";
import { figureContext } from "@/lib/figures/context";
import { storySteps } from "@/lib/figures/story";
import type { Locale } from "@/lib/i18n/locales";
import { pagePath } from "@/lib/site/address";
import { deckPath } from "@/lib/site/files";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { t } = figureContext(locale);
  return pageMetadata(locale, { page: "story" }, t("story.title"), t("story.lead"));
}

export default async function Story({ params }: Props) {
  const { locale } = await params;
  const context = figureContext(locale);
  const { t } = context;
  return (
    <article className="story">
      <header className="page-head">
        <h1>
          <Phrases text={t("story.title")} locale={locale} />
        </h1>
        <p className="lead">{t("story.lead")}</p>
        <p>
          <FileLink path={deckPath(locale, { page: "story" })} text={t("story.deck")} context={context} />
        </p>
      </header>
      {storySteps.map(({ id, figure }, index) => (
        <section key={id} id={id} className="story-step" aria-labelledby={`${id}-heading`}>
          <div className="story-words">
            <p className="kicker">
              <a href={`#${id}`}>{t("story.step", { number: index + 1, total: storySteps.length })}</a>
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
