import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// biome-ignore lint/suspicious/noExplicitAny: data files are read as they are, the data check looks at the outcome
type Rows = any[];

const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));
const plain = (row: { text: { ja: string } }) => !row.text.ja.includes("{");

/**
 * Writes a made-up data set of a given size into a copy of the project; for measuring only, never published.
 * @param folder `data/` of the copy
 * @param facts how many facts, those of the project among them; never fewer than those
 * @param carriers how many carriers
 */
export function writeSynthetic(folder: string, facts: number, carriers: number): void {
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content, null, 1));
  const organisations = read("organisations");
  for (let index = 4; index <= carriers; index += 1) {
    const number = String(index).padStart(2, "0");
    organisations.organisations.push({
      id: `carrier-${number}`,
      kind: "carrier",
      name: { ja: `通信会社${number}`, en: `Carrier ${number}` },
      aliases: [],
      summary: { ja: "計測のための架空の会社。", en: "Made up for measuring." },
    });
  }
  write("organisations", organisations);
  const quantities = read("quantities");
  const statements = read("statements");
  const events = read("events");
  const ids = (organisations.organisations as Rows).filter(({ kind }) => kind === "carrier").map(({ id }) => id);
  const model = (read("statements").statements as Rows).find(plain);
  const count = () => quantities.quantities.length + statements.statements.length + events.events.length;
  for (let index = 0; count() < facts; index += 1) {
    statements.statements.push({
      ...model,
      id: `made-up-${index}`,
      subject: ids[index % ids.length],
      dimension: undefined,
      modalities: undefined,
      text: { ja: `計測のための架空の事実、その${index}。`, en: `Fact number ${index}, made up for measuring.` },
    });
  }
  write("quantities", quantities);
  write("statements", statements);
  write("events", events);
}
