import { describe, expect, it } from "vitest";
import { byId, carriersOf, dataset, factById } from "@/lib/dataset";
import { thenAndNow } from "@/lib/figures/then-now";
import { locales } from "@/lib/i18n/locales";
import { article } from "@/tests/article";
import { contextOf } from "@/tests/editions";

describe("then and now", () => {
  const lines = (carrier: string) =>
    new Map(thenAndNow(carrier, contextOf("en", "2026-11")).map((line) => [line.id, line]));

  it.each(locales)("rests on facts of its time for every carrier in %s", (locale) => {
    for (const { id } of carriersOf(dataset)) {
      const told = thenAndNow(id, contextOf(locale, "2026-11"));
      expect(told.map((line) => line.id)).toEqual(["base-model", "largest", "compute", "openness", "go-to-market"]);
      for (const { before, now, label } of told) {
        expect(label).not.toBe("");
        for (const [cell, of] of [
          [before, article],
          [now, dataset],
        ] as const) {
          if (!cell) continue;
          const fact = cell.isMissing ? byId(of.notStated, cell.fact) : factById(of, cell.fact);
          expect(fact, cell.fact).toBeDefined();
          expect(cell.text).not.toMatch(/^$|NaN|Infinity|undefined|[{}]/);
        }
      }
    }
  });

  it("tells a plan of then, and now only what is there", () => {
    const softbank = lines("softbank").get("largest");
    expect(softbank?.before).toMatchObject({ fact: "softbank-params-target", text: "390 billion (planned)" });
    expect(softbank?.now).toMatchObject({ fact: "sarashina2-8x70b" });
    expect(softbank?.now?.text).toMatch(/^about 460 billion/);
    expect(lines("softbank").get("compute")?.now?.text).toMatch(/^more than 10,000/);
  });

  it("leaves open what is not stated, and says what was looked for in vain", () => {
    expect(lines("ntt").get("compute")).toMatchObject({
      before: null,
      now: { text: "not found (as of 25 November 2026)", fact: "ntt-gpus-today", isMissing: true },
    });
  });

  it("says how a statement stands to the older one", () => {
    for (const { change } of [...lines("ntt").values()].flatMap(({ now }) =>
      now?.fact.startsWith("now-") ? [now] : [],
    )) {
      expect(["same", "further", "changed", "new"]).toContain(change);
    }
    expect(lines("ntt").get("base-model")?.before?.change).toBeUndefined();
  });
});
