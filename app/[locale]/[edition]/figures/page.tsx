import { olderEditions } from "@/app/params";

export { default, generateMetadata } from "../../figures/page";

export const dynamicParams = false;

export function generateStaticParams() {
  return olderEditions;
}
