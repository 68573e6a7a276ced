import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Island } from "@/components/islands/Island";
import { Scenario, type ScenarioLabels } from "@/components/scenario/Scenario";
import { PageHead } from "@/components/site/PageHead";
import { scenarioBounds } from "@/lib/figures/scenario";
import { factPath } from "@/lib/site/fact-pages";

export const generateMetadata = metadataOf("scenario");

export default async function ScenarioPage(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const bounds = scenarioBounds(dataset);
  const facts = [bounds.speed.fact, bounds.smaller.fact, bounds.larger.fact, bounds.sum.fact];
  // The translator types single messages only; the component's props say what this branch must hold.
  const labels = t.raw("scenario.labels" as "scenario.title") as unknown as ScenarioLabels;
  return (
    <>
      <PageHead page="scenario" context={context} />
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
