// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { changeSearch } from "@/lib/browser/address";
import { keepState } from "@/lib/browser/keep-state";

const link = () => document.querySelector("[data-keep-state]") as HTMLAnchorElement;

beforeEach(() => {
  history.replaceState(null, "", "/en/compare");
  document.body.innerHTML = '<a href="/ja/compare" data-keep-state>ja</a><a id="other" href="/en/about">about</a>';
});

describe("a link to the same page in another language or edition", () => {
  it("has query and anchor in its address before it is used, and as they change", () => {
    history.replaceState(null, "", "/en/compare?carriers=ntt#comparison");
    const stop = keepState();
    expect(link().getAttribute("href")).toBe("/ja/compare?carriers=ntt#comparison");
    changeSearch("?carriers=kddi,ntt");
    expect(link().getAttribute("href")).toBe("/ja/compare?carriers=kddi,ntt#comparison");
    history.replaceState(null, "", "/en/compare#x");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(link().getAttribute("href")).toBe("/ja/compare#x");
    expect(document.querySelector("#other")?.getAttribute("href")).toBe("/en/about");
    stop();
  });

  it("has a query the address will have only later", () => {
    const stop = keepState();
    const own = history.replaceState;
    history.replaceState = () => {
      throw new DOMException("too often", "SecurityError");
    };
    changeSearch("?carriers=ntt");
    expect(location.search).toBe("");
    expect(link().getAttribute("href")).toBe("/ja/compare?carriers=ntt");
    history.replaceState = own;
    dispatchEvent(new PopStateEvent("popstate"));
    stop();
  });

  it.each(["pointerover", "focusin", "click"])(
    "is looked at once more on %s, when others have changed the address",
    (kind) => {
      const stop = keepState();
      history.replaceState(null, "", "/en/compare?x=1#y");
      link().addEventListener("click", (event) => event.preventDefault());
      link().dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
      expect(link().getAttribute("href")).toBe("/ja/compare?x=1#y");
      stop();
    },
  );
});
