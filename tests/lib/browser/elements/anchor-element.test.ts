// @vitest-environment jsdom
import { waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AnchorElement } from "@/lib/browser/elements/anchor-element";

if (!customElements.get("kept-anchor")) customElements.define("kept-anchor", AnchorElement);

const EDITIONS = `<nav class="editions"><ul>
  <li><a href="/en/2024-03/figures/f">March 2024</a></li>
  <li><a href="/en/2025-01/figures/f">January 2025</a></li>
  <li><a href="/en/figures/f" aria-current="true">Newest</a></li>
</ul></nav>`;
const PLACE = `<kept-anchor data-text="Gone." data-link="See {date}"></kept-anchor>`;

/** What other editions' pages hold. */
const others: Record<string, string> = {
  "/en/2024-03/figures/f": '<tr id="f--old">',
  "/en/2025-01/figures/f": '<tr id="f--newer">',
};

function show(hash: string, rest = ""): HTMLElement {
  history.replaceState(null, "", `/en/figures/f?scale=log${hash}`);
  document.body.innerHTML = PLACE + EDITIONS + rest;
  return document.querySelector("kept-anchor") as HTMLElement;
}

beforeEach(() => {
  document.body.innerHTML = "";
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal(
    "fetch",
    async (path: string) => new Response(others[path] ?? "", { status: others[path] ? 200 : 404 }),
  );
});

describe("an anchor that is no longer on the page", () => {
  it.each([
    ["#f--old", "/en/2024-03/figures/f?scale=log#f--old", "See March 2024"],
    ["#f--newer", "/en/2025-01/figures/f?scale=log#f--newer", "See January 2025"],
  ])("%s leads to the edition that has it", async (hash, href, text) => {
    const place = show(hash);
    await waitFor(() => expect(place.querySelector("a")?.getAttribute("href")).toBe(href));
    expect(place.textContent).toBe(`Gone. ${text}`);
  });

  it("is shown where a setting shows it, unfolded, and nothing is told", async () => {
    const place = show("#f--old", '<figure data-with-all="f--x f--old"><details></details></figure>');
    await waitFor(() => expect(location.search).toBe("?scale=log&rows=all"));
    const details = document.querySelector("details") as HTMLDetailsElement;
    details.innerHTML = '<p id="f--old"></p>';
    await waitFor(() => expect(details.open).toBe(true));
    expect(place.textContent).toBe("");
  });

  it("that never was leaves the page alone, and another one after it is told of", async () => {
    const place = show("#nowhere");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(place.textContent).toBe("");
    location.hash = "#f--old";
    await waitFor(() => expect(place.textContent).toContain("March 2024"));
    location.hash = "";
    await waitFor(() => expect(place.textContent).toBe(""));
  });
});
