import { expect, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { embedPath } from "@/lib/site/files";
import { sitePaths } from "./pages";

/** 256 px high is a window of 1024 px at 400 %. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 640, height: 256 },
  { width: 1280, height: 256 },
  { width: 844, height: 390 },
  { width: 1280, height: 400 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** A frame may be lower still. */
const FRAMES = [
  { width: 320, height: 100 },
  { width: 640, height: 256 },
];
/** Signs of a deck whose making has ended, at its longest. */
const LONG = "x ".repeat(150);

test("what sticks never takes more than a quarter of a low window", async ({ page }) => {
  // A bar of words from side to side hides what is read; a column beside the text does not.
  const share = () =>
    page.evaluate(() => {
      const stuck: { what: string; from: number; to: number }[] = [];
      for (const element of document.querySelectorAll<HTMLElement>("body, body *")) {
        for (const part of [null, "::before", "::after"]) {
          const { position, content, height, display } = getComputedStyle(element, part);
          if (!/sticky|fixed/.test(position) || display === "none" || (part && content === "none")) continue;
          const box = element.getBoundingClientRect();
          const tall = part ? Number.parseFloat(height) : box.height;
          const wide = box.width / window.innerWidth;
          if (tall > 1 && wide > 0.5) stuck.push({ what: `${element.className} ${part ?? ""}`, from: 0, to: tall });
        }
      }
      const sum = stuck.reduce((total, { to }) => total + to, 0);
      return { share: sum / window.innerHeight, what: stuck.map(({ what }) => what).join(", ") };
    });
  const faults: string[] = [];
  for (const path of sitePaths()) {
    await page.goto(path);
    // The bar of the deck maker with much to say.
    await page.evaluate((text) => {
      const said = document.querySelector(".deck-make [role=status]");
      if (said) said.textContent = text;
    }, LONG);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      const { share: taken, what } = await share();
      if (taken > 0.25) faults.push(`${path} ${window.width} × ${window.height}: ${Math.round(taken * 100)} % ${what}`);
    }
  }
  for (const id of figureIds) {
    await page.goto(embedPath("ja", id));
    for (const window of FRAMES) {
      await page.setViewportSize(window);
      const { share: taken, what } = await share();
      if (taken > 0.25) faults.push(`${id} ${window.width} × ${window.height}: ${Math.round(taken * 100)} % ${what}`);
    }
  }
  expect(faults).toEqual([]);
});
