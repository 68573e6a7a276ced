import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { figureIds, figuresIn } from "@/lib/figures/catalogue";
import { hasEditions } from "@/lib/site/address";
import { factPageCount } from "@/lib/site/fact-pages";
import { sitePages } from "@/lib/site/pages";

describe("pages of the site", () => {
  const pages = sitePages();

  it("are the same in every language, each with a path of its own", () => {
    const of = (locale: string) => pages.filter((page) => page.locale === locale).map(({ page }) => page);
    expect(of("ja")).toEqual(of("en"));
    const newest = 15 + 3 + figureIds.length + dataset.outcomes.length + (factPageCount - 1);
    const kept = 5 + 3 + figureIds.length + dataset.outcomes.length;
    const older = 4 + 3 + figuresIn("2024-03").length;
    expect(of("ja")).toHaveLength(newest + kept + older);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it("of an edition lie in its folder and say which it is", () => {
    const kept = pages.filter(({ folder }) => folder);
    expect(new Set(kept.map(({ folder }) => folder))).toEqual(new Set(["/2024-03", "/2026-11"]));
    for (const { locale, path, page, title, folder, isCopy } of kept) {
      expect(path.startsWith(`/${locale}${folder}`)).toBe(true);
      expect(title).toContain(` (${folder.slice(1)})`);
      expect(hasEditions(page)).toBe(true);
      expect(isCopy).toBe(folder === "/2026-11");
    }
    const paths = kept.map(({ path }) => path);
    for (const missing of ["/en/2024-03/figures/outcomes", "/en/2024-03/announcements", "/en/2026-11/about"])
      expect(paths).not.toContain(missing);
    expect(paths).toContain("/en/2026-11/announcements/o-elyza-stake");
  });

  it("have their titles in their language", () => {
    const titleOf = (path: string) => pages.find((page) => page.path === path)?.title;
    expect(titleOf("/ja")).toBe("トップ");
    expect(titleOf("/en/carriers/softbank")).toBe("SoftBank");
    expect(titleOf("/ja/carriers/softbank")).toBe("ソフトバンク");
    expect(titleOf("/en/figures/elyza-stake")).toBe("ELYZA stake");
    expect(titleOf("/en/sources/2")).toBe("Sources & facts (2)");
  });
});
