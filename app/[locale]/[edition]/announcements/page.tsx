import { editions } from "@/app/params";
import { datasetOf } from "@/lib/dataset";

export { default, generateMetadata } from "../../(today)/announcements/page";

export const dynamicParams = false;

export const generateStaticParams = () => editions.filter(({ edition }) => datasetOf(edition).outcomes.length > 0);
