import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const FACES = [
  "noto-sans-jp/400Regular/NotoSansJP_400Regular",
  "noto-sans-jp/700Bold/NotoSansJP_700Bold",
  "noto-sans/400Regular/NotoSans_400Regular",
  "noto-sans/700Bold/NotoSans_700Bold",
];

/** Family to write with where a picture asks for one that is not there. */
export const fontFamily = "Noto Sans JP";

/**
 * Cuts the fonts down to the signs of some texts, so that each picture is drawn without reading megabytes.
 * @param texts everything that will be written
 * @param folder where the font files are stored
 * @returns paths of the font files
 */
export async function subsetFonts(texts: string[], folder: string): Promise<string[]> {
  const signs = [...new Set(texts.join(""))].join("");
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    FACES.map(async (face) => {
      const whole = readFileSync(require.resolve(`@expo-google-fonts/${face}.ttf`));
      const path = `${folder}/${basename(face)}.ttf`;
      writeFileSync(path, await subsetFont(whole, signs, { targetFormat: "sfnt" }));
      return path;
    }),
  );
}
