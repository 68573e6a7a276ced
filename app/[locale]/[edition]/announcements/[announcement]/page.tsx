import { editions } from "@/app/params";
import { datasetOf } from "@/lib/dataset";

export { default, generateMetadata } from "../../../(today)/announcements/[announcement]/page";

export const dynamicParams = false;

export const generateStaticParams = () =>
  editions.flatMap(({ edition }) => datasetOf(edition).outcomes.map(({ id }) => ({ edition, announcement: id })));
