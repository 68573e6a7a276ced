import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { byId, dataset } from "@/lib/dataset";
import { translator } from "@/lib/i18n/translator";
import { dataLicence } from "@/lib/site/licence";

it("CITATION.cff names the site, the newest edition and the licences", () => {
  const file = readFileSync("CITATION.cff", "utf8");
  const t = translator("en");
  for (const line of [
    "cff-version: 1.2.0",
    `title: ${t("site.name")}`,
    `abstract: ${t("site.tagline")}.`,
    `version: "${dataset.edition}"`,
    `date-released: ${byId(dataset.editions, dataset.edition).published}`,
    `license: [MIT, ${dataLicence.name}]`,
  ])
    expect(file.split("\n")).toContain(line);
});
