import { describe, expect, it } from "vitest";

import {
  approachNames,
  headName,
  joinNames,
  organisationName,
  rowHead,
  speakerName,
  speakerRole,
  subjectName,
} from "@/lib/figures/names";
import { articleContext as contextIn } from "@/tests/article";

const [ja, en] = [contextIn("ja"), contextIn("en")];

describe("names", () => {
  it("are joined in the language's way", () => {
    expect(joinNames(["A", "B"], ja)).toBe("AとB");
    expect(joinNames(["A", "B"], en)).toBe("A and B");
    expect(joinNames(["A", "B", "C"], en)).toBe("A, B, and C");
    expect(joinNames([], en)).toBe("");
  });

  it("of subjects are the model's or the organisation's own", () => {
    expect(subjectName("gpt-3-5", ja)).toBe("GPT-3.5");
    expect(subjectName("softbank", en)).toBe("SoftBank");
    expect(subjectName("source", en)).toBe("");
  });

  it("of organisations are needed", () => {
    expect(organisationName("japan", ja)).toBe("日本国内");
    expect(() => organisationName("tsuzumi", ja)).toThrow('no row with id "tsuzumi"');
  });
});

describe("the head of a row", () => {
  it("is the carrier behind its subject, or the organisation itself", () => {
    expect(headName("elyza-llama", en)).toBe("KDDI");
    expect(headName("llama", en)).toBe("Meta");
    expect(headName("source", en)).toBe("");
  });

  it("is the subject's own organisation where the row is no carrier's", () => {
    expect(rowHead({ subject: "elyza", carriers: ["kddi"] }, en)).toBe("KDDI");
    expect(rowHead({ subject: "elyza", carriers: [] }, en)).toBe("ELYZA");
    expect(rowHead({ subject: "meta", carriers: [] }, en)).toBe("Meta");
    expect(rowHead({ subject: "source", carriers: [] }, en)).toBe("");
  });
});

describe("who said it", () => {
  it("is a person with a role, an organisation, or the article", () => {
    expect(speakerName("yuya-soneoka", ja)).toBe("曽根岡侑也（ELYZA CEO）");
    expect(speakerName("kddi", en)).toBe("KDDI");
    expect(speakerName("source", en)).toBe("the article");
  });

  it("is short by role", () => {
    expect(speakerRole("makoto-takahashi", en)).toBe("president of KDDI");
    expect(speakerRole("ntt", ja)).toBe("NTT");
  });
});

describe("carriers by how they make their models", () => {
  it("are those with such a model, through their subsidiaries too", () => {
    expect(approachNames(en)).toEqual({ fromZero: "NTT and SoftBank", customised: "KDDI" });
    expect(approachNames(ja)).toEqual({ fromZero: "NTTとソフトバンク", customised: "KDDI" });
  });
});
