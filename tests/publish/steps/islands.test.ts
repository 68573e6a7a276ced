// @vitest-environment jsdom
import { expect, it } from "vitest";
import { propsOf } from "@/publish/browser/props";
import { shareProps } from "@/publish/steps/islands";
import { pageOf, through } from "../helpers";

const labels = { text: "x".repeat(200) };
const written = [
  ["Share", { id: "a", labels, rate: 1 }],
  ["Frame", { id: "b", labels }],
  ["Share", { id: "c", labels, rate: 1 }],
  ["Share", { id: "d", labels: { text: "y".repeat(200) } }],
] as const;

const island = (name: string, props: object) =>
  `<div data-island="${name}" data-props='${JSON.stringify(props)}'>${name}</div>`;

it("what islands of one name have in common stands in the page once, and each gets all of its own", () => {
  const html = through(shareProps, pageOf(written.map(([name, props]) => island(name, props)).join("")));
  expect(html.split(labels.text).length - 1).toBe(2);
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  expect(islands.map(propsOf)).toEqual(written.map(([, props]) => props));
});

it("a page without islands stays as it is", () => {
  const html = pageOf("<p>text</p>");
  expect(through(shareProps, html)).toBe(through(() => {}, html));
});
