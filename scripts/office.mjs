import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";

/**
 * Draws Office files as PDF with LibreOffice, which is installed by hand; all at once, since starting it takes longest.
 * @param {string[]} files
 * @param {string} folder made where it is not there
 * @returns {string[]} paths of the PDFs
 */
export function toPdf(files, folder) {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${resolve(".cache/office")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
  });
  return files.map((file) => resolve(folder, basename(file).replace(/\.\w+$/, ".pdf")));
}
