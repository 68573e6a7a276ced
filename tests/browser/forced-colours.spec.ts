import { expect, type Locator, type Page, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { embedPath } from "@/lib/site/files";
import { touchIslands } from "./islands";
import { sitePaths } from "./pages";

const SCHEMES = ["light", "dark"] as const;

/** What of a page cannot be read or is drawn in colours of ours; runs in the page. */
function unreadable(): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  const system = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const names = "Canvas CanvasText GrayText Highlight HighlightText LinkText VisitedText ButtonText ButtonFace".split(
    " ",
  );
  const known = new Set(names.map(system));
  const canvas = system("Canvas");
  probe.remove();
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const isClear = (colour: string) => colour === "none" || /rgba\(.*, 0\)$/.test(colour);
  const groundOf = (element: Element | null): string => {
    if (!element) return canvas;
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const faults: string[] = [];
  const say = (fault: string, element: Element) => faults.push(`${fault}: ${element.outerHTML.slice(0, 100)}`);
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (element instanceof SVGElement) {
      if (
        !element.closest(".drawing, .swatch, .verdict-mark") ||
        !/^(path|circle|rect|line|polygon|text)$/.test(element.tagName)
      )
        continue;
      for (const paint of [style.fill, style.stroke]) {
        if (!isClear(paint) && !paint.startsWith("color(") && !known.has(paint))
          say(`${paint} is no colour of the system`, element);
      }
      continue;
    }
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText) continue;
    const ground = groundOf(element);
    if (contrast(style.color, ground) < 4.5) say(`${style.color} on ${ground}`, element);
    // Browsers put the page's ground behind text that is not taken out of the palette.
    const hasPlate =
      style.getPropertyValue("forced-color-adjust") !== "none" && !element.closest("button, select, option");
    if (hasPlate && contrast(style.color, canvas) < 4.5) say(`${style.color} behind which ${canvas} is put`, element);
  }
  return faults;
}

for (const scheme of SCHEMES) {
  test(`in the reader's own ${scheme} palette all words are read and all marks drawn in its colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
    const locale = scheme === "light" ? "ja" : "en";
    const faults = new Map<string, string>();
    const paths = [
      ...sitePaths().filter((one) => one.startsWith(`/${locale}`)),
      ...figureIds.map((id) => embedPath(locale, id)),
      `/${locale}/figures/model-size?highlight=kddi`,
    ];
    for (const path of paths) {
      await page.goto(path);
      for (const fault of await page.evaluate(unreadable)) if (!faults.has(fault)) faults.set(fault, path);
    }
    expect([...faults].map(([fault, path]) => `${path}: ${fault}`)).toEqual([]);
  });
}

/** Whether a part of the page looks otherwise after something was done to it. */
async function changes(part: Locator, act: () => Promise<unknown>): Promise<boolean> {
  const before = await part.screenshot();
  await act();
  return !before.equals(await part.screenshot());
}

/** States that are to be seen: where, of what, and what takes them away. */
const STATES: [path: string, selector: string, undo: (element: HTMLElement) => void][] = [
  ["/en", ".editions a[aria-current]", (element) => element.removeAttribute("aria-current")],
  ["/en/compare", ".site-nav a[aria-current]", (element) => element.removeAttribute("aria-current")],
  ["/en/sources/2", ".page-numbers [aria-current]", (element) => element.removeAttribute("aria-current")],
  ["/en/compare", ".choices label:has(:checked)", (element) => element.querySelector("input")?.click()],
  ["/en/slides", ".deck-figures label:has(:checked)", (element) => element.querySelector("input")?.click()],
  [
    "/en/slides",
    ".main-button",
    (element) => {
      (element as HTMLButtonElement).disabled = true;
    },
  ],
  [
    "/en/figures/model-size",
    ".segmented label:has(:checked)",
    (element) => element.parentElement?.querySelector<HTMLElement>("input:not(:checked)")?.click(),
  ],
  ["/en/figures/investment", ".rate input", (element) => element.setAttribute("aria-invalid", "true")],
  ["/en/sources#tsuzumi-params", ".fact:target", () => history.replaceState(null, "", "#content")],
  ["/en/embed/model-size?highlight=kddi", ".drawing.wide g.calm", (element) => element.classList.remove("calm")],
  ["/en/embed/strategy-matrix?highlight=kddi", "td.calm", (element) => element.classList.remove("calm")],
  ["/en/scenario", ".input-assumption", (element) => element.classList.replace("input-assumption", "input-fact")],
];

const look = async (page: Page, scheme: (typeof SCHEMES)[number], path: string) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
  await page.goto(path);
  if (!path.includes("/embed/")) await touchIslands(page);
};

for (const scheme of SCHEMES) {
  test(`in the reader's own ${scheme} palette every state is told from its opposite`, async ({ page }) => {
    const same: string[] = [];
    for (const [path, selector, undo] of STATES) {
      await look(page, scheme, path);
      const part = page.locator(selector).first();
      // A mark of its own, for it may no longer fit its selector.
      await part.evaluate((element) => element.setAttribute("data-looked-at", ""));
      const kept = page.locator("[data-looked-at]").first();
      const seen = await changes(kept, async () => {
        await kept.evaluate(undo);
        // `:target` follows a way through the history alone.
        if (selector.includes(":target")) await page.evaluate(() => location.assign("#content"));
      });
      if (!seen) same.push(`${path} ${selector}`);
    }
    await look(page, scheme, "/en");
    await page.keyboard.press("/");
    const key = page.getByRole("switch");
    if (!(await changes(key, () => key.evaluate((element) => element.setAttribute("aria-checked", "false")))))
      same.push("search key");
    await look(page, scheme, "/en/carriers/kddi");
    const head = page.locator(".sort-button").first();
    if (!(await changes(head, () => head.click()))) same.push("sorted column");
    expect(same).toEqual([]);
  });

  test(`in the reader's own ${scheme} palette samples of fills, ends and verdicts all look different`, async ({
    page,
  }) => {
    for (const path of ["/en/about", "/en"]) {
      await look(page, scheme, path);
      const looks = new Map<string, Set<string>>();
      for (const sample of await page.locator(".swatch:visible, .verdict-mark:visible").all()) {
        // What is drawn in the same way but for our colours is the same sample.
        const drawn = await sample.evaluate((svg) => svg.innerHTML.replace(/(fill|stroke)="(?!none)[^"]*"/g, "$1"));
        const picture = (await sample.screenshot()).toString("base64");
        looks.set(picture, new Set([...(looks.get(picture) ?? []), drawn]));
      }
      expect(looks.size, path).toBeGreaterThan(path === "/en" ? 6 : 15);
      expect(
        [...looks.values()].filter((drawn) => drawn.size > 1).map((drawn) => [...drawn]),
        path,
      ).toEqual([]);
    }
  });
}
