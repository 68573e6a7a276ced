import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { datasetOf, editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { figureFile, figureFileKinds } from "@/lib/site/files";

/** The site of `npm run fixture`: built apart from ours, with an edition more, below a folder. */
const OTHER = ".cache/below/llm";

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
/** A file that names its own address says which folder it is below. */
const isAddressed = (path: string) => path.endsWith(".json");

test("an edition's files are the same bytes on another build, with a newer edition beside it", () => {
  const different: string[] = [];
  let compared = 0;
  for (const edition of editionIds) {
    const { folder } = datasetOf(edition, true);
    for (const locale of locales) {
      for (const id of figuresIn(edition)) {
        for (const kind of figureFileKinds) {
          const path = figureFile(locale, id, kind, folder);
          const [ours, other] = [join("out", path), join(OTHER, path)];
          compared += 1;
          const isSame = isAddressed(path)
            ? readFileSync(ours, "utf8") === readFileSync(other, "utf8").replaceAll("/llm/", "/")
            : hashOf(ours) === hashOf(other);
          if (!isSame) different.push(path);
        }
      }
      for (const deck of readdirSync(`out/${locale}${folder}`).filter((name) => name.endsWith(".pptx"))) {
        compared += 1;
        const path = `/${locale}${folder}/${deck}`;
        if (hashOf(join("out", path)) !== hashOf(join(OTHER, path))) different.push(path);
      }
    }
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

test("files that stay with the newest edition are those that follow it", () => {
  const newest = datasetOf(editionIds.at(-1) as string, true);
  for (const locale of locales) {
    for (const id of figuresIn(newest.edition)) {
      for (const kind of figureFileKinds) {
        const [stays, follows] = [newest.folder, ""].map((folder) => join("out", figureFile(locale, id, kind, folder)));
        expect(existsSync(stays as string)).toBe(true);
        expect(hashOf(stays as string), stays).toBe(hashOf(follows as string));
      }
    }
  }
});
