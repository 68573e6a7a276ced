/** How settled a fact is, from most to least certain; a derived figure inherits the last one of its inputs. */
export const statuses = [
  "done",
  "observed",
  "estimated",
  "announced",
  "planned",
  "claimed",
  "envisioned",
  "forecast",
] as const;
export type Status = (typeof statuses)[number];

/** How the source words the one end it states of a number: passed, so that the end itself is left out, or roughly. */
export const bounds = ["beyond", "about"] as const;
export type Bound = (typeof bounds)[number];

/** How sharp a number is, from sharp to vague; a derived figure inherits the last one of its inputs. */
export const precisions = ["exact", "approximate", "range", "order", "at-least", "at-most"] as const;
export type Precision = (typeof precisions)[number];

/** Units a quantity may carry; JPY and USD are whole yen and dollars, FLOPS whole operations a second. */
export const units = [
  "parameters",
  "GPUs",
  "racks",
  "FLOPS",
  "JPY",
  "USD",
  "percent",
  "times",
  "months",
  "points",
  "inquiries",
  "models",
  "people",
] as const;
export type Unit = (typeof units)[number];

/** What a quantity measures; sums of different kinds are different measures, so that they never share an axis unsaid. */
export const measures = [
  "model-size",
  "gpu-count",
  "investment",
  "ownership-share",
  "development-speed",
  "gpus-to-run",
  "gpu-racks",
  "compute",
  "subsidy",
  "capital-spending",
  "capital-spending-year",
  "orders",
  "sales",
  "service-fee",
  "training-cost",
  "open-gap",
  "open-lag",
  "benchmark",
  "inquiries",
  "selection",
  "trial-staff",
] as const;
export type Measure = (typeof measures)[number];

const money = ["JPY", "USD"] as const;

/** Units that make sense for a measure. */
export const unitsOfMeasure: Record<Measure, readonly Unit[]> = {
  "model-size": ["parameters"],
  "gpu-count": ["GPUs"],
  investment: money,
  "ownership-share": ["percent"],
  "development-speed": ["times"],
  "gpus-to-run": ["GPUs"],
  "gpu-racks": ["racks"],
  compute: ["FLOPS"],
  subsidy: money,
  "capital-spending": money,
  "capital-spending-year": money,
  orders: money,
  sales: money,
  "service-fee": money,
  "training-cost": money,
  "open-gap": ["percent"],
  "open-lag": ["months"],
  benchmark: ["points"],
  inquiries: ["inquiries"],
  selection: ["models"],
  "trial-staff": ["people"],
};

/** Stretch of time a sum covers; what exactly it covers stands beside it in words. */
export const periods = ["once", "quarter", "months", "year", "years", "medium-term"] as const;

/** What a sum of money is for, from narrow to wide; sums of different scope are not neighbours without a word. */
export const scopes = ["compute", "network-and-compute", "data-centres", "growth-fields"] as const;
export type Scope = (typeof scopes)[number];

export const organisationKinds = [
  "carrier",
  "company",
  "startup",
  "bigtech",
  "lab",
  "fund",
  "government",
  "group",
] as const;

/** Countries organisations are at home in, ISO 3166. */
export const countries = ["JP", "US", "FR", "CN", "GB"] as const;

/** How a model comes about. */
export const approaches = ["from-zero", "customised"] as const;
export type Approach = (typeof approaches)[number];

/** Whether a model's design, or its weights, are published. */
export const designs = ["open", "closed"] as const;

/** Subjects an event belongs to. */
export const themes = ["open-vs-closed", "alliance", "compute", "model", "source"] as const;

/** What a source is. */
export const sourceKinds = [
  "article",
  "news",
  "report",
  "paper",
  "filing",
  "press-release",
  "official-page",
  "government-page",
  "company-news",
  "company-blog",
  "company-journal",
  "curated-list",
  "interview",
  "blog",
] as const;

/** Whose word a source is: the speaker's own, the press's, or second hand. */
export const standings = ["primary", "press", "retold"] as const;

/** Parts of a page a fact stands in, where paragraphs are not counted. */
export const parts = [
  "headline",
  "lead",
  "opening",
  "body",
  "heading",
  "passage",
  "list",
  "item",
  "table",
  "quote",
  "answer",
  "abstract",
  "model-card",
  "collection",
  "name",
  "page",
  "last-paragraph",
  "excerpt",
] as const;
export type Part = (typeof parts)[number];

/** How a later statement stands to the one it takes up. */
export const changes = ["same", "further", "changed", "new"] as const;

/** What became of an announcement. */
export const verdicts = [
  "exceeded",
  "kept",
  "kept-late",
  "partly",
  "changed",
  "dropped",
  "contradicted",
  "open",
  "overtaken",
  "cannot-tell",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Verdicts that say that something happened, so that a fact must show it. */
export const settledVerdicts: readonly Verdict[] = [
  "exceeded",
  "kept",
  "kept-late",
  "partly",
  "changed",
  "dropped",
  "contradicted",
  "overtaken",
];

/** Who says how it came out: the company itself, the press, an outsider, or nobody. */
export const declarers = ["self", "press", "outside", "nobody"] as const;

/** How sure we are of a verdict. */
export const certainties = ["high", "medium", "low"] as const;
