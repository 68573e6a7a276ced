import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { toPdf } from "./office.mjs";

// npm run slides:look -- [deck.pptx ...]: decks as pictures to look at, through LibreOffice and Poppler (installed by hand).
const decks = process.argv.slice(2);
const files = decks.length ? decks : ["out/ja/slides.pptx", "out/en/slides.pptx"];
for (const file of files) {
  const folder = resolve("screenshots", file.replaceAll(/[/.]/g, "-"));
  const [pdf = ""] = toPdf([file], folder);
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, resolve(folder, "slide")]);
  console.log(folder);
}
