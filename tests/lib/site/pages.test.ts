import { describe, expect, it } from "vitest";
import { figureIds } from "@/lib/figures/catalogue";
import { sitePages } from "@/lib/site/pages";

describe("pages of the site", () => {
  const pages = sitePages();

  it("are the same in every language, each with a path of its own", () => {
    const of = (locale: string) => pages.filter((page) => page.locale === locale).map(({ page }) => page);
    expect(of("ja")).toEqual(of("en"));
    expect(of("ja")).toHaveLength(9 + 3 + figureIds.length);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it("have their titles in their language", () => {
    const titleOf = (path: string) => pages.find((page) => page.path === path)?.title;
    expect(titleOf("/ja")).toBe("トップ");
    expect(titleOf("/en/carriers/softbank")).toBe("SoftBank");
    expect(titleOf("/ja/carriers/softbank")).toBe("ソフトバンク");
    expect(titleOf("/en/figures/elyza-stake")).toBe("ELYZA stake");
  });
});
