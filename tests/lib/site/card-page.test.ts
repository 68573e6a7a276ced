import { describe, expect, it } from "vitest";
import { cardPage } from "@/lib/site/card-page";

describe("the page whose card a page shows", () => {
  it("is the list for an announcement, and one for everything about sources", () => {
    expect(cardPage({ page: "announcement", id: "o-390b" })).toEqual({ page: "announcements" });
    expect(cardPage({ page: "sources", number: 3 })).toEqual({ page: "sources" });
    expect(cardPage({ page: "sourceList" })).toEqual({ page: "sources" });
  });

  it("is itself for any other", () => {
    expect(cardPage({ page: "figure", id: "timeline" })).toEqual({ page: "figure", id: "timeline" });
    expect(cardPage({ page: "home" })).toEqual({ page: "home" });
  });
});
