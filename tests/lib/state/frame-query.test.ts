import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { stateChoices } from "@/lib/state/choices";
import { readFrameQuery } from "@/lib/state/frame-query";
import { parseQuery } from "@/lib/state/query";
import { frameSettings, siteFields } from "@/lib/state/site-fields";

const choices = stateChoices(dataset);
const settings = frameSettings(choices);
const read = (search: string) => readFrameQuery(settings, ["theme", "highlight"], choices.carriers, search);

/** Settings a frame knows, as the pages read them. */
const names = [...Object.keys(settings), "highlight"] as const;
const fields = Object.fromEntries(Object.entries(siteFields(choices)).filter(([key]) => names.includes(key)));

const words = fc.constantFrom(
  ..."log linear JPY USD 100 1e9 050 49.9 500 kddi ntt,softbank kddi,ntt,softbank o-x any kept system dark pink all none".split(
    " ",
  ),
);
const text = fc.oneof(words, fc.string({ unit: "binary", maxLength: 50 }), fc.string());

describe("a frame's address", () => {
  it("is read as a page reads it, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 5 }), (pairs) => {
        const search = `?${new URLSearchParams(pairs)}`;
        const page = parseQuery(fields, search);
        const frame = read(search);
        expect(frame.dropped.toSorted()).toEqual(page.dropped.toSorted());
        expect(frame.highlight).toEqual(page.state.highlight);
      }),
      { numRuns: 500 },
    );
  });

  it("may be transparent, which a page is not", () => {
    expect(read("?theme=transparent").dropped).toEqual([]);
    expect(read("?theme=pink").dropped).toEqual(["theme=pink"]);
  });

  it("names the settings the frame has no use for, and not those that change nothing", () => {
    expect(read("?scale=linear&currency=JPY&rows=all&theme=dark&utm_source=x").unused).toEqual([
      "scale=linear",
      "rows=all",
    ]);
    expect(readFrameQuery(settings, ["theme"], choices.carriers, "?highlight=ntt,nobody")).toEqual({
      highlight: ["ntt"],
      dropped: ["highlight=nobody"],
      unused: ["highlight=ntt"],
    });
  });
});
