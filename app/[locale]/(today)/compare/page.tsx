import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { CompareChooser } from "@/components/compare/CompareChooser";
import { CompareTable } from "@/components/compare/CompareTable";
import { Figure } from "@/components/figures/Figure";
import { Island } from "@/components/islands/Island";
import { PageHead } from "@/components/site/PageHead";
import { byId, carriersOf, type Measure } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import { stateChoices } from "@/lib/state/choices";

export const generateMetadata = metadataOf("compare");

export default async function Compare(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, messages, t } = context;
  const isMeasure = (id: string): id is Measure => (measures as readonly string[]).includes(id);
  return (
    <>
      <PageHead page="compare" context={context} />
      <Island
        name="CompareChooser"
        of={CompareChooser}
        props={{
          carriers: carriersOf(dataset).map(({ id, name }) => ({ value: id, text: name[locale] })),
          dimensions: stateChoices(dataset).dimensions.map((id) => ({
            value: id,
            text: isMeasure(id) ? t(`vocabulary.measure.${id}`) : byId(dataset.dimensions, id).label[locale],
          })),
          labels: messages.compare,
        }}
      />
      <div className="figure wide-table" id="comparison">
        <CompareTable context={context} />
      </div>
      <Figure id="positioning" context={context} heading="h2" followsComparison />
    </>
  );
}
