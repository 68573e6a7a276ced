import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dataset } from "@/lib/dataset";
import { checkSources, reportOf } from "./sources/check";
import type { PageMark } from "./sources/page";

// npm run sources:check [-- --accept]: asks each source's address, compares what it shows with what was kept last time,
// and writes a report. Run by hand only; --accept keeps what it found for the next time.
const MARKS = "docs/source-marks.json";
const REPORT = ".cache/sources.md";

const marks: Record<string, PageMark> = existsSync(MARKS) ? JSON.parse(readFileSync(MARKS, "utf8")) : {};
const findings = await checkSources(dataset, marks);
const report = reportOf(findings, new Date().toISOString().slice(0, "2026-11-25".length));
mkdirSync(".cache", { recursive: true });
writeFileSync(REPORT, report);
if (process.argv.includes("--accept")) {
  // A page that did not answer keeps what was known of it.
  const kept = Object.fromEntries(
    findings.flatMap(({ source, mark = marks[source] }) => (mark ? [[source, mark] as const] : [])),
  );
  writeFileSync(MARKS, `${JSON.stringify(kept, null, 2)}\n`);
}
console.log(`${report}\n${REPORT} written`);
