import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { PageHead } from "@/components/site/PageHead";
import { SourceEntry } from "@/components/site/SourceEntry";
import { factsOf } from "@/lib/dataset";

export const generateMetadata = metadataOf("sourceList");

export default async function SourceList(props: PageProps) {
  const context = await contextOf(props);
  const { dataset } = context;
  const used = new Map<string, number>();
  for (const { row } of factsOf(dataset)) {
    for (const id of [row.source.id, ...(row.alsoIn ?? [])]) used.set(id, (used.get(id) ?? 0) + 1);
  }
  return (
    <>
      <PageHead page="sourceList" context={context} />
      {dataset.sources.map((source) => (
        <SourceEntry key={source.id} source={source} facts={used.get(source.id) ?? 0} context={context} heading="h2" />
      ))}
    </>
  );
}
