import { editions } from "@/app/params";

export { default, generateMetadata } from "../../(today)/figures/page";

export const dynamicParams = false;

export const generateStaticParams = () => editions;
