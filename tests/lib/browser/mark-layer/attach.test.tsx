// @vitest-environment jsdom
import { show } from "@/lib/figures/shown";
import "../../../components/setup";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawnFigure, FigureBody } from "@/components/figures/FigureBody";
import { attachMarkLayer } from "@/lib/browser/mark-layer/attach";

import { articleContext as contextIn } from "@/tests/article";

let detach = () => {};

beforeEach(() => {
  render(
    <figure data-figure="model-size">
      <FigureBody figure={drawnFigure(show("model-size", contextIn("en")))} />
    </figure>,
  );
  detach = attachMarkLayer({ close: "Close", open: "Open source", marks: "Arrows" });
});
afterEach(() => detach());

const marks = () => [...document.querySelectorAll<SVGElement>(".drawing.wide [data-mark]")];
const card = () => document.querySelector<HTMLElement>(".mark-card") as HTMLElement;

describe("marks", () => {
  it("are one stop of the Tab key", () => {
    expect(marks().map((mark) => mark.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1", "-1"]);
    expect(marks().every((mark) => mark.getAttribute("aria-label"))).toBe(true);
  });

  it("are walked with the arrow keys, each telling precision, status, speaker and paragraph", async () => {
    const user = userEvent.setup();
    marks()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(marks()[1]);
    const text = card().textContent ?? "";
    for (const part of ["KDDI", "70 billion", "as stated", "done", "the article", "¶ 3"]) expect(text).toContain(part);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(marks().at(-1));
  });

  it("pin their card with Enter, lead to the source, and close with Escape", async () => {
    const user = userEvent.setup();
    marks()[0]?.focus();
    await user.keyboard("{Enter}");
    expect(card().getAttribute("role")).toBe("dialog");
    expect(document.activeElement?.getAttribute("href")).toContain("/en/sources#tsuzumi-params");
    await user.keyboard("{Escape}");
    expect(card().hidden).toBe(true);
    expect(document.activeElement).toBe(marks()[0]);
  });

  it("stay closed once closed, until the pointer or the keyboard has been elsewhere", async () => {
    const user = userEvent.setup();
    const [first, second] = marks() as [SVGElement, SVGElement];
    first.focus();
    await user.keyboard("{Enter}{Escape}");
    // As when the window gets its focus back, or the pointer goes from one part of a mark to another.
    first.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    first.dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
    expect(card().hidden).toBe(true);
    await user.hover(second);
    expect(card().hidden).toBe(false);
    await user.hover(first);
    expect(card().hidden).toBe(false);
  });

  it("show their card on a click or touch, and hide it on one elsewhere", async () => {
    const user = userEvent.setup();
    await user.click(marks()[3] as Element);
    expect(card().hidden).toBe(false);
    expect(card().textContent).toContain("about 1 trillion");
    await user.click(document.body);
    expect(card().hidden).toBe(true);
  });
});
