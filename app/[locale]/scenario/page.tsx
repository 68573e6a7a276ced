import type { Metadata } from "next";
import { Island } from "@/components/islands/Island";
import { Scenario, type ScenarioLabels } from "@/components/scenario/Scenario";
import { figureContext } from "@/lib/figures/context";
import { scenarioBounds } from "@/lib/figures/scenario";
import type { Locale } from "@/lib/i18n/locales";
import { factPath } from "@/lib/site/fact-pages";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { t } = figureContext(locale);
  return pageMetadata(locale, { page: "scenario" }, t("scenario.title"), t("scenario.lead"));
}

export default async function ScenarioPage({ params }: Props) {
  const { locale } = await params;
  const { dataset, t } = figureContext(locale);
  const bounds = scenarioBounds(dataset);
  const facts = [bounds.speed.fact, bounds.smaller.fact, bounds.larger.fact, bounds.sum.fact];
  // The translator types single messages only; the component's props say what this branch must hold.
  const labels = t.raw("scenario.labels" as "scenario.title") as unknown as ScenarioLabels;
  return (
    <>
      <header className="page-head">
        <h1>{t("scenario.title")}</h1>
        <p className="lead">{t("scenario.lead")}</p>
      </header>
      <Island
        name="Scenario"
        of={Scenario}
        props={{
          locale,
          bounds,
          factPaths: Object.fromEntries(facts.map((fact) => [fact, factPath(locale, fact)])),
          labels,
        }}
      />
    </>
  );
}
