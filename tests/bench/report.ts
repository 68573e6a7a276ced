/** Medians of one subject. */
export interface Result {
  name: string;
  brotli: number;
  gzip: number;
  requests: number;
  painted: number;
  blocked: number;
  heap: number;
  shift: number;
}

/** From a changed setting to the figure drawn with it, and the longest task until then, ms. */
export interface Setting {
  drawn: number;
  longest: number;
}

/** Times of one figure: a mark's details, a setting as the first thing a reader does, and another one after it. */
export interface Touched {
  id: string;
  times: { details: number; first: Setting; second: Setting };
}

const ratio = (value: number, ours: number) => (ours > 0 ? `${(value / ours).toFixed(1)}×` : "–");
const kb = (bytes: number) => (bytes / 1000).toFixed(1);

function cells(rows: Result[]): string[][] {
  const ours = rows[0] as Result;
  return [
    ["", "kB brotli", "kB gzip", "× embed", "requests", "ms to chart", "× embed", "ms blocked", "MB heap", "shift"],
    ...rows.map((row) => [
      row.name,
      kb(row.brotli),
      kb(row.gzip),
      ratio(row.brotli, ours.brotli),
      String(row.requests),
      row.painted.toFixed(0),
      ratio(row.painted, ours.painted),
      row.blocked.toFixed(0),
      row.heap.toFixed(1),
      row.shift.toFixed(3),
    ]),
  ];
}

/** Lines of cells as a Markdown table, the first its heading. */
function toMarkdown([head = [], ...body]: string[][]): string {
  const line = (parts: string[]) => `| ${parts.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...body.map(line)].join("\n");
}

/** The results as a Markdown table. */
export function markdownTable(rows: Result[]): string {
  return toMarkdown(cells(rows));
}

/** The results for a terminal, and what they say about the aims. */
export function report(rows: Result[], touched: Touched[]): { plain: string; findings: string } {
  const table = cells(rows);
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => (line[column] ?? "").length)));
  const plain = table
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
  const find = (name: string) => rows.find((row) => row.name === name) as Result;
  const embed = find("our embed");
  const page = find("our figure page");
  const bare = find("bare HTML with the same SVG");
  const scripts = rows.filter(({ name }) => !name.startsWith("our") && name !== bare.name);
  const quickest = scripts.reduce((a, b) => (b.painted < a.painted ? b : a));
  const lightest = scripts.reduce((a, b) => (b.brotli < a.brotli ? b : a));
  const findings = [
    `- Embed to painted chart: ${ratio(quickest.painted, embed.painted)} faster than the quickest JavaScript peer (${quickest.name}); aim 5×.`,
    `- Embed bytes: ${ratio(lightest.brotli, embed.brotli)} fewer than the lightest JavaScript peer (${lightest.name}); aim 5×.`,
    `- Figure page's chart against the bare page: ${(page.painted / bare.painted).toFixed(2)}×; aim at most 1.2×.`,
    `- Largest layout shift of our pages: ${Math.max(...rows.filter(({ name }) => name.startsWith("our")).map(({ shift }) => shift)).toFixed(3)}; aim 0.`,
    "",
    toMarkdown([
      ["touched at 4× slow-down, ms", "details", "first setting", "longest task", "second setting", "longest task"],
      ...touched.map(({ id, times: { details, first, second } }) => [
        id,
        ...[details, first.drawn, first.longest, second.drawn, second.longest].map((ms) => ms.toFixed(0)),
      ]),
    ]),
  ].join("\n");
  return { plain: `${plain}\n\n${findings}`, findings };
}
