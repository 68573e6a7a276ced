import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Rule {
  selector: string;
  /** Conditions around it, outermost first. */
  around: string[];
  body: string;
}

/** Rules of a style sheet with the conditions they stand under. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const around: string[] = [];
  let text = "";
  for (const sign of css.replace(/\/\*[\s\S]*?\*\//g, "")) {
    if (sign === "{") {
      around.push(text.trim().replace(/\s+/g, " "));
      text = "";
    } else if (sign === "}") {
      const selector = around.pop() as string;
      if (text.trim()) rules.push({ selector, around: [...around], body: text.trim() });
      text = "";
    } else text += sign;
  }
  return rules;
}

const sheets = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => `${folder}/${path}`),
);
const rules = sheets.flatMap((file) => rulesOf(readFileSync(file, "utf8")).map((rule) => ({ file, ...rule })));
const named = (faulty: typeof rules) => faulty.map(({ file, selector }) => `${file}: ${selector}`);
const isUnder = ({ around }: Rule, condition: RegExp) => around.some((one) => condition.test(one));

describe("style sheets", () => {
  it("say how things look under a pointer only where there is one: a finger leaves that look behind", () => {
    const hover = rules.filter(({ selector }) => selector.includes(":hover"));
    expect(hover.length).toBeGreaterThan(3);
    expect(named(hover.filter((rule) => !isUnder(rule, /\(hover: hover\)/)))).toEqual([]);
  });

  it("measure by the window as it is: bars of a phone come and go, scroll bars take room", () => {
    const faulty = rules.filter(({ body }) =>
      /(?:height|size|inset|top|bottom|margin)[^;]*\d(?:vh|vb)\b|100vw/.test(body),
    );
    expect(named(faulty)).toEqual([]);
  });

  it("let columns of a grid be narrower than their longest word", () => {
    const grids = rules.filter(
      ({ body, around }) => /display: (?:inline-)?grid/.test(body) && !around.includes("@media print"),
    );
    expect(grids.length).toBeGreaterThan(20);
    // One thing in the middle of its place has no column to speak of.
    const faulty = grids.filter(({ body }) => !/grid-template|place-(?:items|content): center/.test(body));
    expect(named(faulty)).toEqual([]);
  });

  it("remember no width of what is out of sight, for a window that is narrower since", () => {
    expect(named(rules.filter(({ body }) => /contain-intrinsic-(?:size|width|inline-size)/.test(body)))).toEqual([]);
  });

  it("let nothing stick in a low window", () => {
    const sticky = rules.filter(({ body }) => /position: sticky/.test(body));
    expect(sticky.length).toBeGreaterThan(2);
    expect(named(sticky.filter((rule) => !isUnder(rule, /min-height/)))).toEqual([]);
  });

  it("take their colours of the reader's own palette from the system, all of them", () => {
    const forced = rules.find((rule) => rule.file === "app/styles/tokens.css" && isUnder(rule, /forced-colors/));
    const plain = rules.find((rule) => rule.file === "app/styles/tokens.css" && rule.selector === ":root");
    const colours = [...(plain?.body ?? "").matchAll(/(--[\w-]+): light-dark\(#/g)].map(([, name]) => name);
    expect(colours.length).toBeGreaterThan(15);
    expect(colours.filter((name) => !new RegExp(`${name}: [A-Z]\\w+;`).test(forced?.body ?? ""))).toEqual([]);
  });
});
