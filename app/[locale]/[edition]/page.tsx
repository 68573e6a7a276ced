import { editions } from "@/app/params";

export { default, generateMetadata } from "../(today)/page";

export const dynamicParams = false;

export const generateStaticParams = () => editions;
