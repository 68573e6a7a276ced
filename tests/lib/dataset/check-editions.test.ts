import { describe, expect, it } from "vitest";
import type { Edition, Lists } from "@/lib/dataset";
import { at, problemsAfter } from "./problems-after";

const edition = ({ editions }: Lists, place: number) => editions[place] as Edition;

describe("editions", () => {
  it("are sound as published", () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it("name sources there are, each once", () => {
    const place = (copy: Lists) => edition(copy, 1).sources.length;
    let end = 0;
    const problems = problemsAfter((copy) => {
      end = place(copy);
      edition(copy, 1).sources.push("x", "nikkei-2024-03-25");
    });
    expect(problems).toEqual([
      `editions[1].sources[${end}] "x" is unknown`,
      `editions[1].sources[${end + 1}] "nikkei-2024-03-25" stands twice`,
    ]);
  });

  it("follow one another, and keep what was known", () => {
    expect(problemsAfter((copy) => copy.editions.reverse())).toEqual(
      expect.arrayContaining(["editions[1].id does not follow 2026-11"]),
    );
    const problems = problemsAfter((copy) => {
      edition(copy, 1).sources = edition(copy, 1).sources.filter((id) => id !== "nikkei-2024-03-25");
    });
    expect(problems).toEqual(['editions[1].sources leaves out "nikkei-2024-03-25" of 2024-03']);
  });

  it.each<[string, Partial<Edition>, string]>([
    ["another month than their name", { published: "2026-12-01" }, "id is not the month of published (2026-12-01)"],
    ["retold facts after all facts", { retoldFrom: "2026-11" }, "retoldFrom lies after reaches"],
    ["a check before the last fact", { checkedOn: "2026-09-01" }, "checkedOn lies before reaches"],
    ["a next check before the last", { nextCheck: "2026-10" }, "nextCheck lies before what it follows"],
    [
      "less than the edition before",
      { reaches: "2024-02", retoldFrom: "2024-01" },
      "reaches lies before that of 2024-03",
    ],
  ])("do not have %s", (_, more, message) => {
    expect(problemsAfter((copy) => Object.assign(edition(copy, 1), more))).toEqual([`editions[1].${message}`]);
  });

  it("have no source of their future", () => {
    let end = 0;
    const problems = problemsAfter((copy) => {
      end = edition(copy, 0).sources.push("ntt-2026-05-19") - 1;
    });
    expect(problems).toContain(`editions[0].sources[${end}] "ntt-2026-05-19" was published after the edition`);
  });

  it("know nothing of the future", () => {
    expect(problemsAfter((copy) => Object.assign(edition(copy, 1), { reaches: "2027-01" }))).toContain(
      "editions[1].reaches lies after published",
    );
  });
});

describe("sources", () => {
  const unused = ({ sources }: Lists) => sources.push({ ...(sources[0] as Lists["sources"][number]), id: "unused" });

  it("belong to an edition and are used", () => {
    let place = 0;
    const problems = problemsAfter((copy) => {
      place = unused(copy) - 1;
    });
    expect(problems).toEqual([
      `sources[${place}].id "unused" belongs to no edition`,
      `sources[${place}].id "unused" is not used by any fact`,
    ]);
  });

  it("are used where they only tell the same", () => {
    expect(
      problemsAfter((copy) => {
        unused(copy);
        edition(copy, 1).sources.push("unused");
        Object.assign(copy.quantities[0] as object, { alsoIn: ["unused"] });
      }),
    ).toEqual([]);
  });

  it("may be unused while another file has failed", () => {
    expect(problemsAfter(unused, true)).toEqual([]);
  });

  it("are not looked at before they are there", () => {
    const problems = problemsAfter(({ sources }) => Object.assign(sources[0] as object, { checkedOn: "2024-03-24" }));
    expect(problems).toEqual(["sources[0].checkedOn lies before published"]);
  });
});

describe("organisations", () => {
  it("begin, and are summed up anew, in editions there are", () => {
    let place = 0;
    const problems = problemsAfter(({ organisations }) => {
      const found = at(organisations, "noetra");
      place = found.place;
      const summary = { ja: "a", en: "a" };
      Object.assign(found.row, { since: "2025-01", revised: [{ edition: "2025-02", summary }] });
    });
    expect(problems).toEqual([
      `organisations[${place}].since "2025-01" is unknown`,
      `organisations[${place}].revised "2025-02" is unknown`,
    ]);
  });
});
