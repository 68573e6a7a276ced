// @vitest-environment jsdom
import "../../../components/setup";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SearchBox } from "@/components/search/SearchBox";
import { SearchElement } from "@/lib/browser/elements/search-element";
import { contextIn } from "@/lib/context/context";
import type { Locale } from "@/lib/i18n/locales";
import { searchIndex } from "@/lib/search/search-index";

if (!customElements.get("site-search")) customElements.define("site-search", SearchElement);

/** The search of a page, opened, with a query in it. */
async function searched(locale: Locale, query: string) {
  render(<SearchBox context={contextIn(locale)} />);
  fireEvent.keyDown(document.body, { key: "/" });
  const field = screen.getByRole("searchbox", { hidden: true });
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  const said = screen.getByRole("status", { hidden: true });
  await waitFor(() => {
    fireEvent.input(field, { target: { value: query } });
    expect(said.textContent).not.toBe("");
  });
  return { field, said, links: () => [...document.querySelectorAll<HTMLElement>(".search-results a")] };
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.searchKey;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  vi.stubGlobal(
    "fetch",
    vi.fn(async (path: string) => Response.json(searchIndex(path.includes("/ja/") ? "ja" : "en"))),
  );
});

afterEach(() => vi.unstubAllGlobals());

describe("results", () => {
  it.each([
    ["en", /^(\d+) found, the first 12 shown$/, (count: number) => `${count} found`],
    ["ja", /^(\d+)件見つかりました（12件を表示）$/, (count: number) => `${count}件見つかりました`],
  ] as const)("are counted, all of them, and shown by wish: %s", async (locale, first, all) => {
    const { said, links } = await searched(locale, "kddi");
    const count = Number(first.exec(said.textContent ?? "")?.[1]);
    expect(count).toBeGreaterThan(60);
    const more = document.querySelector<HTMLButtonElement>(".search-more") as HTMLButtonElement;
    links()[11]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement).toBe(more);
    fireEvent.click(more);
    expect(document.activeElement).toBe(links()[12]);
    while (!more.hidden) fireEvent.click(more);
    expect(links()).toHaveLength(count);
    expect(said.textContent).toBe(all(count));
  });

  it("fewer than are shown at first are told by number alone", async () => {
    const { said, links } = await searched("en", "open source");
    expect(said.textContent).toBe(`${links().length} found`);
    expect(document.querySelector<HTMLElement>(".search-more")?.hidden).toBe(true);
  });
});

describe("the key", () => {
  const button = () => document.querySelector(".search-open");
  const dialog = () => document.querySelector("dialog");
  const press = (target: Element = document.body) => fireEvent.keyDown(target, { key: "/" });

  it("is named while it works, and switched off for other tabs too", () => {
    render(<SearchBox context={contextIn("en")} />);
    expect(button()?.getAttribute("aria-keyshortcuts")).toBe("/");
    fireEvent.click(document.querySelector("[role=switch]") as Element);
    expect(button()?.hasAttribute("aria-keyshortcuts")).toBe(false);
    expect(document.documentElement.dataset.searchKey).toBe("off");
    press();
    expect(dialog()?.open).toBeFalsy();
    localStorage.setItem("search-key", "on");
    fireEvent(window, new StorageEvent("storage", { key: "search-key" }));
    expect(button()?.getAttribute("aria-keyshortcuts")).toBe("/");
    press();
    expect(dialog()?.open).toBe(true);
  });

  it("can be switched off where nothing is kept, and the reader is told", () => {
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    render(<SearchBox context={contextIn("en")} />);
    fireEvent.click(document.querySelector("[role=switch]") as Element);
    expect(screen.getByRole("status", { hidden: true }).textContent).toContain("this page only");
    press();
    expect(dialog()?.open).toBeFalsy();
    refuse.mockRestore();
  });

  it("is left to what readers type into, and to slides over the page", () => {
    render(
      <>
        <SearchBox context={contextIn("en")} />
        <input aria-label="words" />
        {/* biome-ignore lint/a11y/useSemanticElements: as widgets of others have it */}
        <div role="textbox" aria-label="more words" tabIndex={0} />
        <section data-showing="" />
      </>,
    );
    press(screen.getByLabelText("words"));
    press(screen.getByLabelText("more words"));
    press();
    expect(dialog()?.open).toBeFalsy();
    document.querySelector("[data-showing]")?.removeAttribute("data-showing");
    press();
    expect(dialog()?.open).toBe(true);
  });
});
