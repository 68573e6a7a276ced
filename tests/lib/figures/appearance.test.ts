import { describe, expect, it } from "vitest";
import { statuses } from "@/lib/dataset/vocabulary";
import { fillOf, fills } from "@/lib/figures/appearance";

describe("fills", () => {
  it("tell how far along a fact is", () => {
    expect(fillOf("done")).toBe("solid");
    expect(fillOf("planned")).toBe("hatched");
    expect(fillOf("envisioned")).toBe("outlined");
    expect(fillOf("claimed")).toBe("dotted");
    expect(fillOf(undefined)).toBe("solid");
  });

  it("are explained by every status that is drawn so", () => {
    for (const { fill, statuses: explained } of fills)
      expect(explained).toEqual(statuses.filter((status) => fillOf(status) === fill));
  });
});
