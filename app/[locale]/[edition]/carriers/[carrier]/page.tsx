import { editions } from "@/app/params";
import { carriersOf, datasetOf } from "@/lib/dataset";

export { default, generateMetadata } from "../../../(today)/carriers/[carrier]/page";

export const dynamicParams = false;

export const generateStaticParams = () =>
  editions.flatMap(({ edition }) => carriersOf(datasetOf(edition)).map(({ id }) => ({ edition, carrier: id })));
