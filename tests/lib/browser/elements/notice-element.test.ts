// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeSearch } from "@/lib/browser/address";
import { NoticeElement } from "@/lib/browser/elements/notice-element";
import { dataset } from "@/lib/dataset";
import { stateChoices } from "@/lib/state/choices";

customElements.define("state-notice", NoticeElement);
const notice = () => document.querySelector("state-notice") as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", "/en/compare");
  const choices = JSON.stringify(stateChoices(dataset)).replaceAll('"', "&quot;");
  document.body.innerHTML = `<state-notice data-choices="${choices}" data-address="not written"></state-notice>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("settings the browser does not write into the address", () => {
  it.each([
    [
      "refuses",
      () => {
        throw new DOMException("too often", "SecurityError");
      },
    ],
    ["passes over", () => {}],
  ])("are told when it %s them, until it takes them", async (_, replace) => {
    const spy = vi.spyOn(history, "replaceState").mockImplementation(replace);
    changeSearch("?x=1");
    await vi.waitFor(() => expect(notice().textContent).toBe("not written"));
    expect(notice().hasAttribute("data-kept-in-sight")).toBe(true);
    spy.mockRestore();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(location.search).toBe("?x=1");
    await vi.waitFor(() => expect(notice().textContent).toBe(""));
    expect(notice().hasAttribute("data-kept-in-sight")).toBe(false);
  });
});
