// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { commandOf, isForFocus } from "@/lib/browser/show/commands";

const asked = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, shiftKey: false, repeat: false, ...more });

describe("keys of a show", () => {
  it.each([
    ["next", ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n", "N", "j", "l"]],
    ["previous", ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p", "P", "h", "k"]],
    ["first", ["Home"]],
    ["last", ["End"]],
    ["black", ["b", "B", ".", "/", "v"]],
    ["white", ["w", "W", ","]],
    ["fullscreen", ["f"]],
    ["help", ["?"]],
    ["end", ["Escape", "-"]],
    ["nothing", ["F5"]],
    [undefined, ["Tab", "F11", "F12", "x", "Shift", "Process"]],
  ])("%s", (command, keys) => {
    for (const key of keys) expect(asked(key), key).toBe(command);
  });

  it("go back with Shift and Space", () => {
    expect(asked(" ", { shiftKey: true })).toBe("previous");
  });

  it("turn again and again while held, and switch once", () => {
    expect(asked("ArrowRight", { repeat: true })).toBe("next");
    expect(asked("b", { repeat: true })).toBe("nothing");
  });

  it("belong to a field, and where they press it to a button or a link", () => {
    document.body.innerHTML = `<input><button><b>x</b></button><a href="/">x</a><p>x</p>`;
    const isFor = (key: string, selector: string) => isForFocus({ key, target: document.querySelector(selector) });
    expect(isFor("ArrowRight", "input")).toBe(true);
    expect(isFor(" ", "b")).toBe(true);
    expect(isFor("Enter", "a")).toBe(true);
    expect(isFor("ArrowRight", "button")).toBe(false);
    expect(isFor("PageDown", "a")).toBe(false);
    expect(isFor(" ", "p")).toBe(false);
  });
});
