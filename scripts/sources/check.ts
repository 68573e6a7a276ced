import type { Dataset, Source } from "@/lib/dataset";
import { factsOf } from "@/lib/dataset";
import { decodePage, differences, markOf, type PageMark } from "./page";

/** How long a page may take to answer, ms. */
const PATIENCE = 20_000;
/** Pages asked at once. */
const AT_ONCE = 4;

/** What came of asking a source's address. */
export interface Finding {
  source: string;
  url: string;
  /** What is different; nothing where all is as it was. */
  notes: string[];
  mark?: PageMark;
}

/** Headings a source's facts are found at. */
function namesIn(dataset: Dataset, source: string): string[] {
  const names = factsOf(dataset).flatMap(({ row }) =>
    row.source.id === source && row.source.locator?.name ? [row.source.locator.name] : [],
  );
  return [...new Set(names)];
}

async function ask(source: Source, url: string, dataset: Dataset, before: PageMark | undefined): Promise<Finding> {
  const about = { source: source.id, url };
  try {
    const response = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { ...about, notes: [`answers ${response.status}`] };
    const names = namesIn(dataset, source.id);
    const body = decodePage(await response.arrayBuffer(), response.headers.get("content-type"));
    const mark = markOf(response.url || url, body, names);
    return { ...about, mark, notes: differences(before, mark, names) };
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    return { ...about, notes: [`does not answer: ${cause?.message ?? message}`] };
  }
}

/**
 * Asks each source's address and compares what it shows with last time.
 * @param marks what was kept last time, by source
 */
export async function checkSources(dataset: Dataset, marks: Record<string, PageMark>): Promise<Finding[]> {
  const waiting = dataset.sources.filter(({ url }) => url);
  const findings: Finding[] = [];
  const work = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift())
      findings.push(await ask(source, source.url ?? "", dataset, marks[source.id]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const order = dataset.sources.map(({ id }) => id);
  return findings.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
}

/** The findings as a report in Markdown. @param day it was made, ISO 8601 */
export function reportOf(findings: Finding[], day: string): string {
  const rest = findings.filter(({ notes }) => notes.length > 0);
  return [
    `# Sources, asked on ${day}`,
    "",
    `${findings.length} asked, ${findings.length - rest.length} as they were, ${rest.length} to look at.`,
    "",
    ...rest.map(({ source, url, notes }) => `- \`${source}\` <${url}>: ${notes.join("; ")}`),
    "",
  ].join("\n");
}
