import { olderEditions } from "@/app/params";
import { figuresIn } from "@/lib/figures/catalogue";

export { default, generateMetadata } from "../../../figures/[figure]/page";

export const dynamicParams = false;

export function generateStaticParams() {
  return olderEditions.flatMap(({ edition }) => figuresIn(edition).map((figure) => ({ edition, figure })));
}
