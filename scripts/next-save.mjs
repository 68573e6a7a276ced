import { readFileSync, writeFileSync } from "node:fs";

// npm run next:save: keeps a page as this version of Next.js exports it, for the tests of publishing.
const { version } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8"));
const html = readFileSync(".cache/export/en/about.html", "utf8").replaceAll("\n", " ");
writeFileSync("tests/publish/next-page.html", `<!-- Next.js ${version} -->\n${html}\n`);
