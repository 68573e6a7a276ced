// @vitest-environment jsdom
import "../setup";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { NumberInput } from "@/components/scenario/NumberInput";
import { numberWithin } from "@/lib/state/fields";

const field = numberWithin(0.1, 999);

function Page() {
  const [value, setValue] = useState<number | undefined>();
  return (
    <NumberInput label="Months" value={value} onChange={(next) => setValue(field.parse(field.format(next)).value)} />
  );
}

describe("a number that is typed", () => {
  it("stays while it is on its way, and when it is out of bounds until the reader leaves", () => {
    render(<Page />);
    const input = screen.getByLabelText<HTMLInputElement>("Months");
    for (const value of ["0", "0.5", "1234"]) {
      fireEvent.change(input, { target: { value } });
      expect(input.value).toBe(value);
    }
    fireEvent.blur(input);
    expect(input.value).toBe("");
  });
});
