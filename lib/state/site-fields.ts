import { verdicts } from "@/lib/dataset/vocabulary";
import { fewOf, lineUpTo, listOf, numberWithin, oneOf, rangeWithin, someOf, textUpTo } from "./fields";

/** Ids the fields choose from; handed down from the data set so that the browser need not load it. */
export interface StateChoices {
  carriers: string[];
  dimensions: string[];
  statuses: string[];
  kinds: string[];
  rate: { lower: number; upper: number };
  figures?: string[];
  explore?: ExploreChoices;
  scenario?: ScenarioChoices;
}

/** How numbers are drawn: scale, currency and rate. */
export function numberFields(rate: StateChoices["rate"]) {
  return {
    scale: oneOf(["log", "linear"], "log"),
    currency: oneOf(["JPY", "USD"], "JPY"),
    rate: numberWithin(rate.lower, rate.upper),
  };
}

/** Carriers and announcements a reader may highlight at once, and signs of their own words. */
export const MOST_HIGHLIGHTED = 2;
export const LONGEST_TITLE = 80;
export const LONGEST_NOTE = 160;

/** What an announcement's id looks like. */
export const ANNOUNCEMENT = /^o-[a-z0-9-]{1,40}$/;

/** What a reader makes their own of a figure: what is highlighted, a title and a note. @param carriers by id */
export function ownFields(carriers: readonly string[]) {
  return {
    highlight: fewOf(carriers, ANNOUNCEMENT, MOST_HIGHLIGHTED),
    title: lineUpTo(LONGEST_TITLE),
    note: lineUpTo(LONGEST_NOTE),
  };
}

/** Whether rows are shown that no longer tell how things stand. */
export function rowFields() {
  return { rows: oneOf(["current", "all"], "current") };
}

/** Every setting of the figures but those of announcements. */
function figureFields({ rate, carriers }: Pick<StateChoices, "rate" | "carriers">) {
  return { ...numberFields(rate), ...rowFields(), ...ownFields(carriers) };
}

/** State of the figure of announcements. @param carriers ids a reader may choose, `context` among them */
export function outcomeFields(carriers: string[]) {
  return { carrier: oneOf(["any", ...carriers], "any"), verdict: oneOf(["any", ...verdicts], "any") };
}

/** What the explorer offers: measures, and the quantities of each. */
export interface ExploreChoices {
  measures: string[];
  facts: string[];
  carriers: string[];
  rate: StateChoices["rate"];
}

/** State of the explorer. */
export function exploreFields({ measures, facts, carriers, rate }: ExploreChoices) {
  return {
    measure: oneOf(measures, "model-size"),
    facts: listOf(facts),
    base: oneOf(["none", ...facts], "none"),
    sort: oneOf(["value", "name", "date"], "value"),
    notes: oneOf(["on", "off"], "on"),
    ...numberFields(rate),
    ...ownFields(carriers),
  };
}

/** Yen are written in hundreds of millions (億), so that addresses stay short. */
export const SUM_UNIT = 1e8;

/** Bounds of a scenario's state. */
export interface ScenarioChoices {
  speed: { lower: number; upper: number };
  smaller: { lower: number; upper: number };
  sum: { lower: number; upper: number; start: { lower: number; upper: number } };
  rate: { lower: number; upper: number };
}

/** State of the scenario. */
export function scenarioFields({ speed, smaller, sum, rate }: ScenarioChoices) {
  const inUnits = ({ lower, upper }: { lower: number; upper: number }) => ({
    lower: lower / SUM_UNIT,
    upper: upper / SUM_UNIT,
  });
  const sums = inUnits(sum);
  return {
    speed: rangeWithin(speed.lower, speed.upper, speed),
    price: numberWithin(1, 9_999_999),
    months: numberWithin(0.1, 999),
    models: numberWithin(1, 99),
    sum: rangeWithin(sums.lower, sums.upper, inUnits(sum.start)),
    gpus: rangeWithin(smaller.lower, smaller.upper, smaller),
    rate: numberWithin(rate.lower, rate.upper),
  };
}

/** Carriers that are compared. */
export function comparedCarriers(carriers: readonly string[]) {
  return { carriers: someOf(carriers) };
}

/** State of the comparison. */
export function compareFields({ carriers, dimensions }: Pick<StateChoices, "carriers" | "dimensions">) {
  return { ...comparedCarriers(carriers), dimensions: someOf(dimensions) };
}

/** Signs of a search among the facts. */
export const LONGEST_SEARCH = 80;

/** State of the list of facts. */
export function factFields({ carriers, kinds, statuses }: Pick<StateChoices, "carriers" | "kinds" | "statuses">) {
  return {
    carrier: oneOf(["any", ...carriers, "context"], "any"),
    kind: oneOf(["any", ...kinds], "any"),
    status: oneOf(["any", ...statuses], "any"),
    q: textUpTo(LONGEST_SEARCH),
  };
}

const themes = ["system", "light", "dark"] as const;

/** Colours of a frame. */
export const frameTheme = oneOf([...themes, "transparent"], "system");

/** What a frame has to know of the data set to read its address. */
export type FrameChoices = Pick<StateChoices, "rate" | "carriers">;

/** What a frame of a figure or a carrier reads from its address, as the pages do. */
export function frameFields(choices: FrameChoices) {
  return { theme: frameTheme, ...figureFields(choices), ...outcomeFields([...choices.carriers, "context"]) };
}

/** Everything the site reads from an address. */
export function siteFields(choices: StateChoices) {
  return {
    theme: oneOf(themes, "system"),
    ...(choices.scenario ? scenarioFields(choices.scenario) : {}),
    ...(choices.figures ? { figures: someOf(choices.figures) } : {}),
    ...(choices.explore ? exploreFields(choices.explore) : {}),
    ...figureFields(choices),
    ...compareFields(choices),
    ...outcomeFields([...choices.carriers, "context"]),
    ...factFields(choices),
  };
}
