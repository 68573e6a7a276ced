import { olderEditions } from "@/app/params";

export { default, generateMetadata } from "../../story/page";

export const dynamicParams = false;

export function generateStaticParams() {
  return olderEditions;
}
