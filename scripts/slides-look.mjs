import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";

// npm run slides:look -- [deck.pptx ...]: decks as pictures to look at, through LibreOffice and Poppler (installed by hand).
const decks = process.argv.slice(2);
const files = decks.length ? decks : ["out/ja/slides.pptx", "out/en/slides.pptx"];
for (const file of files) {
  const folder = resolve("screenshots", file.replaceAll(/[/.]/g, "-"));
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${resolve(".cache/office")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
  });
  const pdf = resolve(folder, `${basename(file, ".pptx")}.pdf`);
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, resolve(folder, "slide")]);
  console.log(folder);
}
