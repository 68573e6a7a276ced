import { olderEditions } from "@/app/params";
import { carriersOf, datasetOf } from "@/lib/dataset";

export { default, generateMetadata } from "../../../carriers/[carrier]/page";

export const dynamicParams = false;

export function generateStaticParams() {
  return olderEditions.flatMap(({ edition }) =>
    carriersOf(datasetOf(edition)).map(({ id }) => ({ edition, carrier: id })),
  );
}
