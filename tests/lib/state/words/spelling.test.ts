import { describe, expect, it } from "vitest";
import { respelled } from "@/lib/state/words/spelling";

describe("British and American spelling", () => {
  it.each([
    ["centre", "center"],
    ["datacentres", "datacenters"],
    ["centred", "centered"],
    ["colour", "color"],
    ["behaviours", "behaviors"],
    ["optimise", "optimize"],
    ["optimisation", "optimization"],
    ["analysed", "analyzed"],
    ["catalogue", "catalog"],
    ["licence", "license"],
    ["practise", "practice"],
    ["modelling", "modeling"],
    ["labelled", "labeled"],
    ["programmes", "programs"],
    ["artefact", "artifact"],
    ["fulfil", "fulfill"],
    ["sceptical", "skeptical"],
  ])("%s is found by %s", (british, american) => {
    expect(respelled(british)).toBe(respelled(american));
  });

  it("leaves what is a word of its own", () => {
    for (const word of [
      "four",
      "hour",
      "source",
      "selling",
      "smaller",
      "metric",
      "fence",
      "science",
      "rise",
      "fulfill",
    ])
      expect(respelled(word)).toBe(word);
  });
});
