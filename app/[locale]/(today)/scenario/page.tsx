import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Island } from "@/components/islands/Island";
import { Scenario } from "@/components/scenario/Scenario";
import { PageHead } from "@/components/site/PageHead";
import { scenarioBounds } from "@/lib/figures/scenario";
import { factPath } from "@/lib/site/fact-pages";
import "@/components/scenario/scenario.css";

export const generateMetadata = metadataOf("scenario");

export default async function ScenarioPage(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, messages } = context;
  const bounds = scenarioBounds(dataset);
  const facts = [bounds.speed.fact, bounds.smaller.fact, bounds.larger.fact, bounds.sum.fact];
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
          labels: messages.scenario.labels,
        }}
      />
    </>
  );
}
