import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { fileNames, fileSchemas } from "@/lib/dataset/schema";

/** Writes data/schema/*.schema.json from the zod schemas; with --check only compares. */
const check = process.argv.includes("--check");
mkdirSync("data/schema", { recursive: true });
let stale = 0;
for (const name of fileNames) {
  const path = `data/schema/${name}.schema.json`;
  const text = `${JSON.stringify(z.toJSONSchema(fileSchemas[name], { io: "input" }), null, 2)}\n`;
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${path}: (file): differs from lib/dataset/schema.ts: run npm run data:schemas`);
    stale += 1;
  }
}
process.exit(stale ? 1 : 0);
