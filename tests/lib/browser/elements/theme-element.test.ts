// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ThemeElement } from "@/lib/browser/elements/theme-element";
import { themeScript } from "@/lib/browser/theme-script";
import { troubles } from "@/lib/browser/troubles";

customElements.define("theme-switch", ThemeElement);
const list = () => document.querySelector("select") as HTMLSelectElement;
const shown = () => document.documentElement.dataset.theme;
const choose = (theme: string) => {
  list().value = theme;
  list().dispatchEvent(new Event("change"));
};
/** As another tab does, whose choice reaches this one by an event. */
const inAnotherTab = (theme: string) => {
  localStorage.setItem("theme", theme);
  dispatchEvent(new StorageEvent("storage", { key: "theme", newValue: theme }));
};
const options = ["system", "light", "dark"].map((theme) => `<option value="${theme}">${theme}</option>`).join("");

// The script in the head runs once a page.
new Function(themeScript(true))();

beforeEach(() => {
  history.replaceState(null, "", "/en/about");
  localStorage.clear();
  dispatchEvent(new StorageEvent("storage"));
  document.body.innerHTML = `<theme-switch><select>${options}</select></theme-switch>`;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a theme", () => {
  it("chosen here is shown and kept", () => {
    choose("dark");
    expect([shown(), localStorage.getItem("theme"), troubles().size]).toEqual(["dark", "dark", 0]);
  });

  it("chosen in another tab is shown here, and the list says so", () => {
    inAnotherTab("dark");
    expect([shown(), list().value]).toEqual(["dark", "dark"]);
    inAnotherTab("system");
    expect([shown(), list().value]).toEqual([undefined, "system"]);
  });

  it("of the address stays, whatever other tabs choose", () => {
    history.replaceState(null, "", "/en/about?theme=light");
    inAnotherTab("dark");
    expect(shown()).toBe("light");
  });

  it("is looked at again when the page comes back out of the browser's cache", () => {
    localStorage.setItem("theme", "dark");
    const back = (persisted: boolean) => dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
    back(false);
    expect(shown()).toBeUndefined();
    back(true);
    expect([shown(), list().value]).toEqual(["dark", "dark"]);
  });

  it("that cannot be kept is told, and holds on the page until another tab chooses", () => {
    const setItem = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    choose("dark");
    expect([...troubles()]).toEqual(["storage"]);
    dispatchEvent(new PopStateEvent("popstate"));
    expect([shown(), list().value]).toEqual(["dark", "dark"]);
    setItem.mockRestore();
    inAnotherTab("light");
    expect([shown(), list().value]).toEqual(["light", "light"]);
    choose("dark");
    expect(troubles().size).toBe(0);
  });
});
