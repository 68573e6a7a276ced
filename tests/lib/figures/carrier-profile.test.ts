import { describe, expect, it } from "vitest";

import { profileOf } from "@/lib/figures/carrier-profile";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("a carrier's panel", () => {
  it("says its idea, the size of its model and how it is made", () => {
    const panel = profileOf("kddi", contextIn("en"));
    expect(panel.name).toBe("KDDI");
    expect(panel.summary).toMatch(/^Adapts open models/);
    expect(panel.size?.value).toBe("70 billion parameters");
    expect(panel.lines.map(({ term }) => term)).toEqual(["Base model", "Technique", "Stated benefit"]);
    expect(panel.lines[2]?.text).toBe("2–4× the speed of building from zero, at lower cost.");
  });

  it("takes the largest model that is more than a vision", () => {
    expect(profileOf("softbank", contextIn("ja")).model?.id).toBe("softbank-params-target");
  });

  it("says what is not stated instead of leaving it out", () => {
    const without = { ...dataset, quantities: [...dataset.quantities], statements: [] };
    without.quantities = without.quantities.filter(({ subject }) => subject !== "tsuzumi");
    const panel = profileOf("ntt", contextIn("en", without));
    expect(panel.size).toBeUndefined();
    expect(panel.lines.every(({ text, stated }) => text === "not stated" && !stated)).toBe(true);
  });

  it("names a carrier that is not there", () => {
    expect(() => profileOf("docomo", contextIn("en"))).toThrow('no row with id "docomo"');
  });
});
