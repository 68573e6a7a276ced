/** How settled a fact is, from most to least certain; a derived figure inherits the last one of its inputs. */
export const statuses = ["done", "observed", "announced", "planned", "claimed", "envisioned", "forecast"] as const;
export type Status = (typeof statuses)[number];

/** How sharp a number is, from sharp to vague; a derived figure inherits the last one of its inputs. */
export const precisions = ["exact", "approximate", "range", "order"] as const;
export type Precision = (typeof precisions)[number];

/** Units a quantity may carry; JPY and USD are whole yen and dollars. */
export const units = ["parameters", "GPUs", "JPY", "USD", "percent", "times"] as const;
export type Unit = (typeof units)[number];

/** What a quantity measures; each measure is drawn by one figure. */
export const measures = ["model-size", "gpu-count", "investment", "ownership-share", "development-speed"] as const;
export type Measure = (typeof measures)[number];

/** Units that make sense for a measure. */
export const unitsOfMeasure: Record<Measure, readonly Unit[]> = {
  "model-size": ["parameters"],
  "gpu-count": ["GPUs"],
  investment: ["JPY", "USD"],
  "ownership-share": ["percent"],
  "development-speed": ["times"],
};

/** Stretch of time an investment covers. */
export const periods = ["once", "quarter", "medium-term"] as const;

export const organisationKinds = ["carrier", "company", "startup", "bigtech", "lab", "fund", "group"] as const;

/** How a model comes about. */
export const approaches = ["from-zero", "customised"] as const;
export type Approach = (typeof approaches)[number];

/** Whether a model's design is published. */
export const designs = ["open", "closed"] as const;

/** Subjects an event belongs to. */
export const themes = ["open-vs-closed", "alliance", "compute", "source"] as const;
