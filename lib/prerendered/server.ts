import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fragmentFolder } from "./folder";

/**
 * A figure drawn ahead by scripts/render/figures.
 * @param name locale and figure, e.g. `ja/model-size`
 * @throws Error when the figures have not been drawn yet
 */
export function prerendered(name: string): string {
  try {
    return readFileSync(join(process.cwd(), fragmentFolder, `${name}.html`), "utf8");
  } catch (error) {
    throw new Error(
      `${fragmentFolder}/${name}.html: (file): is missing: run npm run build, which draws the figures first`,
      { cause: error },
    );
  }
}
