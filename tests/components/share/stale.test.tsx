// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import EmbedBuilder from "@/components/share/EmbedBuilder";
import { FileButtons } from "@/components/share/FileButtons";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { messages } from "@/lib/i18n/translator";
import "../setup";

const { share } = messages.en;
const words = { making: "making", failed: "failed", earlier: share.earlier };
const asked = vi.hoisted(() => [] as ((made: { blob: Blob; name: string }) => void)[]);
const saved = vi.hoisted(() => [] as string[]);
vi.mock("@/components/share/make-file", () => ({
  makeFile: () => new Promise((resolve) => asked.push(resolve as (typeof asked)[number])),
}));
vi.mock("@/lib/browser/save-file", () => ({ saveFile: (_: Blob, name: string) => saved.push(name) }));
beforeEach(() => {
  asked.length = 0;
  saved.length = 0;
});

function Files() {
  const [options, setOptions] = useState<FigureOptions>(defaultOptions);
  const [said, say] = useState("");
  return (
    <>
      <button type="button" onClick={() => setOptions({ ...options, highlight: ["kddi"] })}>
        change
      </button>
      <FileButtons
        kinds={["csv"]}
        names={share.files}
        id="model-size"
        locale="en"
        options={options}
        words={words}
        saved={(name) => `saved ${name}`}
        say={say}
      />
      <p role="status">{said}</p>
    </>
  );
}

const status = () => screen.getByRole("status").textContent;
const make = async (user: ReturnType<typeof userEvent.setup>, count: number) => {
  await user.click(screen.getByRole("button", { name: share.files.csv }));
  await vi.waitFor(() => expect(asked).toHaveLength(count));
};
const come = () => act(async () => asked.at(-1)?.({ blob: new Blob(), name: "a.csv" }));

describe("what is said of a file", () => {
  it("goes with the next change of settings", async () => {
    const user = userEvent.setup();
    render(<Files />);
    await make(user, 1);
    await come();
    expect(status()).toBe("saved a.csv");
    await user.click(screen.getByRole("button", { name: "change" }));
    expect(status()).toBe("");
  });

  it("says that it is of the settings at the click where they have changed meanwhile", async () => {
    const user = userEvent.setup();
    render(<Files />);
    await make(user, 1);
    await user.click(screen.getByRole("button", { name: "change" }));
    expect(status()).toBe("making");
    await come();
    expect(saved).toEqual(["a.csv"]);
    expect(status()).toBe(`saved a.csv ${share.earlier}`);
    await make(user, 2);
    await come();
    expect(status()).toBe("saved a.csv");
  });
});

describe("what is said of embed code", () => {
  it("goes with every choice that makes another code", async () => {
    const user = userEvent.setup();
    const changes = vi.fn();
    render(
      <EmbedBuilder
        id="code"
        src="https://example.org/en/embed/model-size"
        size={{ fixed: { 720: 400, 480: 400, 320: 400 }, column: 400, wide: "400px", limit: 600, phone: "400px" }}
        title="A figure"
        locale="en"
        onCopy={() => {}}
        onChange={changes}
      />,
    );
    expect(changes).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText(share.embedTheme), "dark");
    await user.click(screen.getByRole("checkbox", { name: share.autoHeight }));
    expect(changes).toHaveBeenCalledTimes(2);
  });
});
