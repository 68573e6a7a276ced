import { olderEditions } from "@/app/params";

export { default, generateMetadata } from "../../compare/page";

export const dynamicParams = false;

export function generateStaticParams() {
  return olderEditions;
}
