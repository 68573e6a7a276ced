import { numberWithin, oneOf, someOf, textUpTo } from "./fields";

/** Ids the fields choose from; handed down from the data set so that the browser need not load it. */
export interface StateChoices {
  carriers: string[];
  dimensions: string[];
  statuses: string[];
  kinds: string[];
  rate: { lower: number; upper: number };
}

/** State of the figures. */
export function figureFields(rate: StateChoices["rate"]) {
  return {
    scale: oneOf(["log", "linear"], "log"),
    currency: oneOf(["JPY", "USD"], "JPY"),
    rate: numberWithin(rate.lower, rate.upper),
  };
}

/** State of the comparison. */
export function compareFields({ carriers, dimensions }: Pick<StateChoices, "carriers" | "dimensions">) {
  return { carriers: someOf(carriers), dimensions: someOf(dimensions) };
}

const LONGEST_SEARCH = 80;

/** State of the list of facts. */
export function factFields({ carriers, kinds, statuses }: Pick<StateChoices, "carriers" | "kinds" | "statuses">) {
  return {
    carrier: oneOf(["any", ...carriers, "context"], "any"),
    kind: oneOf(["any", ...kinds], "any"),
    status: oneOf(["any", ...statuses], "any"),
    q: textUpTo(LONGEST_SEARCH),
  };
}

/** Everything the site reads from an address. */
export function siteFields(choices: StateChoices) {
  return {
    theme: oneOf(["system", "light", "dark"], "system"),
    ...figureFields(choices.rate),
    ...compareFields(choices),
    ...factFields(choices),
  };
}
