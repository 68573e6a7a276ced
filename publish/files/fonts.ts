import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import subsetFont from "subset-font";
import { filesUnder, hashOf, writeWhole } from "../cache";

const require = createRequire(import.meta.url);
const FACES = [
  "noto-sans-jp/400Regular/NotoSansJP_400Regular",
  "noto-sans-jp/700Bold/NotoSansJP_700Bold",
  "noto-sans/400Regular/NotoSans_400Regular",
  "noto-sans/700Bold/NotoSans_700Bold",
].map((face) => require.resolve(`@expo-google-fonts/${face}.ttf`));
const FOLDER = ".cache/fonts";
/** Where the words of pictures come from. */
const WORDS = ["data", "lib"];
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** Family to write with where a picture asks for one that is not there. */
export const fontFamily = "Noto Sans JP";

/** Every sign words of pictures are written with; a few more come with numbers and dates. */
let known: Set<string> | undefined;
function knownSigns(): Set<string> {
  const files = WORDS.flatMap((folder) => [...filesUnder(folder)]).filter((path) => path.endsWith(".json"));
  known ??= new Set([ASCII, ...files.map((path) => readFileSync(path, "utf8"))].join(""));
  return known;
}

const cut = new Map<string, Promise<string[]>>();

/**
 * Fonts cut down to the signs of our texts, so that a picture is drawn without reading megabytes.
 * @param text that will be written: signs that are in no text of ours are there as well
 * @returns paths of the font files
 */
export function fontFilesFor(text: string): Promise<string[]> {
  const signs = knownSigns();
  for (const sign of text) signs.add(sign);
  const wanted = [...signs].sort().join("");
  const made = cut.get(wanted) ?? Promise.all(FACES.map((face) => cutTo(wanted, face)));
  cut.set(wanted, made);
  return made;
}

async function cutTo(signs: string, face: string): Promise<string> {
  const path = `${FOLDER}/${hashOf([signs])}-${basename(face)}`;
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  writeWhole(path, await subsetFont(readFileSync(face), signs, { targetFormat: "sfnt" }));
  return path;
}
