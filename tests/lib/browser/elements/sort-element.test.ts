// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { SortElement } from "@/lib/browser/elements/sort-element";

customElements.define("sort-table", SortElement);

const table = `<sort-table><table><thead><tr><th>Name</th><th>Size</th></tr></thead><tbody>
  <tr><td>b</td><td data-sort="10">ten</td></tr><tr><td>a</td><td data-sort="9">nine</td></tr><tr><td>c</td><td data-sort="">?</td></tr>
</tbody></table></sort-table>`;
const head = (at: number) => document.querySelectorAll<HTMLElement>("th")[at] as HTMLElement;
const names = () => [...document.querySelectorAll("tbody td:first-child")].map((cell) => cell.textContent).join("");

beforeEach(() => {
  document.body.innerHTML = `<figure data-figure="models">${table}</figure>`;
});

describe("a table that can be sorted", () => {
  it("goes up and down, what is not stated last", () => {
    head(1).querySelector("button")?.click();
    expect([names(), head(1).ariaSort ?? head(1).getAttribute("aria-sort")]).toEqual(["abc", "ascending"]);
    head(1).querySelector("button")?.click();
    expect([names(), head(1).getAttribute("aria-sort")]).toEqual(["bac", "descending"]);
    head(0).querySelector("button")?.click();
    expect([names(), head(1).hasAttribute("aria-sort")]).toEqual(["abc", false]);
  });

  it("is sorted as the reader left it when it is drawn anew, in its own figure alone", () => {
    head(1).querySelector("button")?.click();
    head(1).querySelector("button")?.click();
    const figure = document.querySelector("figure") as HTMLElement;
    figure.innerHTML = table;
    expect([names(), head(1).getAttribute("aria-sort")]).toEqual(["bac", "descending"]);
    document.body.innerHTML = `<figure data-figure="models">${table}</figure>`;
    expect([names(), head(1).hasAttribute("aria-sort")]).toEqual(["bac", false]);
  });
});
