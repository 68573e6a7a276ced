import assumptions from "@/data/assumptions.json" with { type: "json" };
import dimensions from "@/data/dimensions.json" with { type: "json" };
import events from "@/data/events.json" with { type: "json" };
import models from "@/data/models.json" with { type: "json" };
import notStated from "@/data/not-stated.json" with { type: "json" };
import organisations from "@/data/organisations.json" with { type: "json" };
import people from "@/data/people.json" with { type: "json" };
import quantities from "@/data/quantities.json" with { type: "json" };
import sources from "@/data/sources.json" with { type: "json" };
import statements from "@/data/statements.json" with { type: "json" };
import type { Dataset } from "./schema";

/**
 * The data set in `data/`. Types are asserted, not parsed: `npm run data:check`
 * runs before every build and test, so zod need not travel to the browser.
 */
export const dataset = {
  ...sources,
  ...people,
  ...organisations,
  ...models,
  ...quantities,
  ...statements,
  ...events,
  ...assumptions,
  ...dimensions,
  ...notStated,
} as unknown as Dataset;

export type { Localized } from "@/lib/i18n/locales";
export * from "./lookup";
export type * from "./schema";
export type * from "./vocabulary";
