// @vitest-environment jsdom
import "../setup";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { TextField } from "@/components/controls/TextField";
import { lineUpTo } from "@/lib/state/fields";

const field = lineUpTo(5);

/** A field as on a page, and what is used of it. */
function Page() {
  const [value, setValue] = useState("");
  return (
    <>
      <TextField
        id="words"
        className="field"
        label="Words"
        value={value}
        field={field}
        tooLong="Only 5"
        onChange={setValue}
      />
      <output>{value}</output>
      <button type="button" onClick={() => setValue("")}>
        Reset
      </button>
    </>
  );
}

describe("a line of which only so many signs are used", () => {
  const input = () => screen.getByRole("textbox", { name: "Words" }) as HTMLInputElement;
  const write = (value: string) => fireEvent.change(input(), { target: { value } });
  const used = () => screen.getByRole("status").textContent;

  it("keeps what is still being converted, and what is longer, and says so", () => {
    render(<Page />);
    expect(input().hasAttribute("maxlength")).toBe(false);
    write("日本語でｋ");
    write("日本語でかいた");
    expect(input().value).toBe("日本語でかいた");
    expect(used()).toBe("日本語でか");
    expect(screen.getByRole("alert").textContent).toBe("Only 5");
    expect(input().getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
    write("日本語で書");
    expect(input().value).toBe("日本語で書");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("cuts no sign in half", () => {
    render(<Page />);
    write("😀😀😀😀😀😀");
    expect(used()).toBe("😀😀😀😀😀");
  });

  it("takes what else sets the value", () => {
    render(<Page />);
    write("abcdefg");
    fireEvent.click(screen.getByRole("button"));
    expect(input().value).toBe("");
  });
});
