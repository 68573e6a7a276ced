import { editions } from "@/app/params";
import { figuresIn } from "@/lib/figures/catalogue";

export { default, generateMetadata } from "../../../(today)/figures/[figure]/page";

export const dynamicParams = false;

export const generateStaticParams = () =>
  editions.flatMap(({ edition }) => figuresIn(edition).map((figure) => ({ edition, figure })));
