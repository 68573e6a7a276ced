import { describe, expect, it } from "vitest";
import { withAside } from "@/lib/format/punctuation";

describe("an aside", () => {
  it("stands in the language's own brackets", () => {
    expect(withAside("曽根岡侑也", "ELYZA CEO", "ja")).toBe("曽根岡侑也（ELYZA CEO）");
    expect(withAside("Yuya Soneoka", "CEO of ELYZA", "en")).toBe("Yuya Soneoka (CEO of ELYZA)");
  });

  it("leaves no brackets when there is nothing to say", () => {
    expect(withAside("KDDI", "", "ja")).toBe("KDDI");
    expect(withAside("KDDI", "", "en")).toBe("KDDI");
  });
});
