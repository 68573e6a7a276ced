import { describe, expect, it } from "vitest";
import { isSaid, rewordAll } from "@/lib/office/refresh/texts";

describe("words on a slide", () => {
  const body = (text: string) => `<p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody>`;

  it("are ours still when they were written before all our apostrophes were of one kind", () => {
    for (const text of ["SoftBank’s largest", "SoftBank's largest"]) {
      expect(rewordAll(body(text), 0, ["SoftBank's largest"], ["NTT's largest"])?.[0]?.text).toContain("NTT's largest");
    }
  });

  it("are a reader's once they say anything else", () => {
    expect(isSaid("SoftBank's larger", "SoftBank's largest")).toBe(false);
    expect(rewordAll(body("Our own"), 0, ["SoftBank's largest"], ["NTT's largest"])).toBeNull();
  });
});
