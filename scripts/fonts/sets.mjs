import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "/usr/share/fonts";

/**
 * Fonts a reader's machine may have, as folders of Debian's font packages and the family that `sans-serif` stands for.
 * `locales` names the languages a set can write.
 * @type {Record<string, { folders: string[], sans: string[], locales: ("ja" | "en")[] }>}
 */
export const fontSets = {
  "DejaVu + Noto CJK": {
    folders: ["truetype/dejavu", "opentype/noto"],
    sans: ["DejaVu Sans", "Noto Sans CJK JP"],
    locales: ["ja", "en"],
  },
  DejaVu: { folders: ["truetype/dejavu"], sans: ["DejaVu Sans"], locales: ["en"] },
  "Liberation + Noto CJK": {
    folders: ["truetype/liberation", "opentype/noto"],
    sans: ["Liberation Sans", "Noto Sans CJK JP"],
    locales: ["ja", "en"],
  },
  "Noto CJK": { folders: ["opentype/noto"], sans: ["Noto Sans CJK JP"], locales: ["ja", "en"] },
  IPAex: { folders: ["opentype/ipaexfont-gothic"], sans: ["IPAexGothic"], locales: ["ja", "en"] },
  "VL Gothic": { folders: ["truetype/vlgothic"], sans: ["VL Gothic"], locales: ["ja", "en"] },
  Takao: { folders: ["truetype/takao-gothic"], sans: ["TakaoGothic"], locales: ["ja", "en"] },
  "M+": { folders: ["opentype/mplus"], sans: ["M PLUS 2", "M PLUS 1"], locales: ["ja", "en"] },
};

/** Debian's packages with those fonts, by the folder each fills. */
export const fontPackages = {
  "truetype/dejavu": "fonts-dejavu-core",
  "opentype/noto": "fonts-noto-cjk",
  "truetype/liberation": "fonts-liberation",
  "opentype/ipaexfont-gothic": "fonts-ipaexfont-gothic",
  "truetype/vlgothic": "fonts-vlgothic",
  "truetype/takao-gothic": "fonts-takao-gothic",
  "opentype/mplus": "fonts-mplus",
};

/** Packages whose fonts are not on this machine. @returns {string[]} */
export function missingFontPackages() {
  return Object.entries(fontPackages)
    .filter(([folder]) => !existsSync(join(FOLDER, folder)))
    .map(([, name]) => name);
}

/**
 * Writes a fontconfig file that knows a set's fonts and no others.
 * @param {string} name of the set
 * @param {string} folder to write to
 * @returns {string} its path, for FONTCONFIG_FILE
 */
export function fontconfigFile(name, folder = ".cache/fontconfig") {
  const set = fontSets[name];
  if (!set) throw new Error(`scripts/fonts/sets.mjs: ${name}: is no font set: add it there`);
  const slug = name.replaceAll(/\W+/g, "-").toLowerCase();
  const path = join(process.cwd(), folder, `${slug}.conf`);
  const families = (/** @type {string[]} */ names) => names.map((family) => `<family>${family}</family>`).join("");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${set.folders.map((name) => `<dir>${join(FOLDER, name)}</dir>`).join("\n")}
<cachedir>${join(process.cwd(), folder, slug)}</cachedir>
<alias binding="same"><family>sans-serif</family><prefer>${families(set.sans)}</prefer></alias>
</fontconfig>
`,
  );
  return path;
}
