import { describe, expect, it, vi } from "vitest";
import { once } from "@/lib/dataset/once";

describe("what is made once", () => {
  it("is made of each object once, nothing being made of none", () => {
    const make = vi.fn(({ id }: { id: string }) => (id === "none" ? undefined : { id }));
    const made = once(make);
    const [a, none] = [{ id: "a" }, { id: "none" }];
    expect(made(a)).toBe(made(a));
    expect(made({ id: "a" })).not.toBe(made(a));
    expect([made(none), made(none)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
