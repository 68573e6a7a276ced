// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DeckMaker } from "@/components/slides/DeckMaker";
import { DeckRefresher } from "@/components/slides/DeckRefresher";
import type { DeckTask } from "@/lib/browser/decks/deck-tasks";
import { messages } from "@/lib/i18n/translator";
import "../setup";

const { en } = messages;

/** Tasks that were begun, and how each is ended. */
const tasks: { task: DeckTask; end: (result: unknown) => void; fail: (error: Error) => void; signal: AbortSignal }[] =
  [];
const saved = vi.hoisted(() => [] as string[]);

vi.mock("@/lib/browser/decks/run-beside", () => ({
  runBeside: (task: DeckTask, _onProgress: unknown, signal: AbortSignal) =>
    new Promise((end, fail) => {
      tasks.push({ task, end, fail, signal });
    }),
}));
vi.mock("@/lib/browser/save-file", () => ({ saveFile: (_: Blob, name: string) => saved.push(name) }));

beforeEach(() => {
  tasks.length = 0;
  saved.length = 0;
  history.replaceState(null, "", "/en/slides?figures=model-size");
});

const last = () => tasks.at(-1) as (typeof tasks)[number];
const begun = (count: number) => vi.waitFor(() => expect(tasks).toHaveLength(count));
const status = () => screen.getByRole("status").textContent;
const ended = (result: unknown) =>
  act(async () => {
    last().end(result);
  });
const file = (name: string) => new File(["x"], name);

function maker() {
  render(
    <DeckMaker
      locale="en"
      figures={[
        { id: "model-size", title: "One", picture: "" },
        { id: "timeline", title: "Two", picture: "" },
      ]}
      presentUrl="/en/present"
      presentText="Show"
      carriers={[{ id: "kddi", name: "KDDI" }]}
      labels={en.slides}
      workLabels={en.deckWork}
      faults={en.refresh.faults}
      make={["Choose", "Make", "Make"]}
    />,
  );
  return userEvent.setup({ applyAccept: false });
}
const field = () => document.querySelector("input[type=file]") as HTMLInputElement;
const made = { blob: new Blob(["deck"]), lacks: [] };

describe("the form that makes decks", () => {
  it("says ready only of the choices as they stand", async () => {
    const user = maker();
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(1);
    await ended(made);
    expect(status()).toContain("Ready: carrier-llm-compare.pptx");
    let more = 0;
    for (const choice of ["Two", "KDDI"]) {
      await user.click(screen.getByRole("checkbox", { name: choice }));
      await vi.waitFor(() => expect(status()).toBe(""));
      await user.click(screen.getByRole("button", { name: "Make" }));
      await begun(1 + ++more);
      await ended(made);
      expect(status()).toContain("Ready");
    }
    expect(last().task).toMatchObject({ figures: ["model-size", "timeline"], highlight: ["kddi"] });
    await user.upload(field(), file("house.potx"));
    expect(status()).toBe("");
  });

  it("ends in nothing that is out of date when a choice is changed while it works", async () => {
    const user = maker();
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(1);
    await user.click(screen.getByRole("checkbox", { name: "Two" }));
    await vi.waitFor(() => expect(status()).toBe(en.deckWork.changed));
    expect(last().signal.aborted).toBe(true);
    await ended(made);
    expect(status()).toBe(en.deckWork.changed);
    expect(saved).toEqual([]);
  });

  it("can be stopped by keyboard, and says so", async () => {
    const user = maker();
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(1);
    screen.getByRole("button", { name: en.deckWork.stop }).focus();
    await user.keyboard("{Enter}");
    expect(status()).toBe(en.deckWork.stopped);
    await ended(made);
    expect(saved).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(2);
    await ended(made);
    expect(saved).toEqual(["carrier-llm-compare.pptx"]);
  });

  it("uses the template until it is taken away, and takes the same one twice", async () => {
    const user = maker();
    await user.upload(field(), file("house.potx"));
    expect(screen.getByText(/Template: house\.potx/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(1);
    const first = last().task as DeckTask & { kind: "make" };
    expect(first.template?.name).toBe("house.potx");
    await ended(made);
    // Chosen again, as it is after a change on disk: what was made is no longer of it.
    await user.upload(field(), file("house.potx"));
    await vi.waitFor(() => expect(status()).toBe(""));
    await user.click(screen.getByRole("button", { name: en.slides.templateRemove }));
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(2);
    expect(last().task).not.toHaveProperty("template");
  });

  it("tells of several files, and of one that cannot be read", async () => {
    const user = maker();
    Object.defineProperty(field(), "files", { value: [file("a.pptx"), file("b.pptx")], configurable: true });
    await act(async () => {
      field().dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(status()).toContain("2 files");
    await user.click(screen.getByRole("button", { name: "Make" }));
    await begun(1);
    await act(async () => last().fail(new DOMException("gone", "NotReadableError")));
    expect(status()).toContain("cannot read");
  });
});

describe("the form that brings decks up to date", () => {
  const editions = [
    { id: "2026-11", text: "November 2026" },
    { id: "2024-03", text: "March 2024" },
  ];
  const form = () => {
    render(<DeckRefresher locale="en" editions={editions} labels={en.refresh} workLabels={en.deckWork} />);
    return userEvent.setup({ applyAccept: false });
  };
  const part = { slide: 1, figure: "model-size", name: "Size", from: "2024-03", to: "2026-11", outcome: "refreshed" };
  const refreshed = {
    blob: new Blob(["deck"]),
    parts: [{ ...part, rows: [], hindrances: [], drawnAnew: false }],
    slides: 1,
    ending: "pptx",
    notices: [],
  };

  it("forgets what came of one edition when another is chosen, and offers to do it for that", async () => {
    const user = form();
    await user.upload(field(), file("old.pptx"));
    await begun(1);
    await ended(refreshed);
    expect(status()).toContain("old-2026-11.pptx");
    await user.selectOptions(screen.getByRole("combobox"), "2024-03");
    expect(status()).toBe("");
    expect(document.querySelector(".refresh-report")).toBeNull();
    await user.click(screen.getByRole("button", { name: /old\.pptx/ }));
    await begun(2);
    expect(last().task).toMatchObject({ edition: "2024-03", file: expect.objectContaining({ name: "old.pptx" }) });
    await ended(refreshed);
    expect(saved).toEqual(["old-2026-11.pptx", "old-2024-03.pptx"]);
  });

  it("ends one file for another, and the work for another edition", async () => {
    const user = form();
    await user.upload(field(), file("one.pptx"));
    await begun(1);
    await user.upload(field(), file("two.pptx"));
    await begun(2);
    expect(tasks[0]?.signal.aborted).toBe(true);
    await act(async () => tasks[0]?.end(refreshed));
    expect(saved).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox"), "2024-03");
    expect(status()).toBe(en.deckWork.changed);
    await ended(refreshed);
    expect(saved).toEqual([]);
  });
});
