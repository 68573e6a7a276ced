import { capitalSpending } from "./capital-spending/figure";
import { computeGap } from "./compute-gap/figure";
import { computeOverTime } from "./compute-over-time/figure";
import { developmentSpeed } from "./development-speed/figure";
import { elyzaStake } from "./elyza-stake/figure";
import { explore } from "./explore/figure";
import type { FigureDefinition } from "./figure";
import { investment } from "./investment/figure";
import { modalityMatrix } from "./modality-matrix/figure";
import { modelSize } from "./model-size/figure";
import { modelSizeOverTime } from "./model-size-over-time/figure";
import { models } from "./models/figure";
import { openGap } from "./open-gap/figure";
import { openVsClosed } from "./open-vs-closed/figure";
import { outcomes } from "./outcomes/figure";
import { positioning } from "./positioning/figure";
import { publicMoney } from "./public-money/figure";
import { strategyMatrix } from "./strategy-matrix/figure";
import { strategyThenNow } from "./strategy-then-now/figure";
import { timeline } from "./timeline/figure";

/** Every figure, in the order readers meet them. The only list: addresses, counts and files come from it. */
export const catalogue = [
  outcomes,
  strategyThenNow,
  modelSizeOverTime,
  modelSize,
  computeOverTime,
  computeGap,
  investment,
  publicMoney,
  capitalSpending,
  elyzaStake,
  developmentSpeed,
  timeline,
  models,
  strategyMatrix,
  modalityMatrix,
  positioning,
  openGap,
  openVsClosed,
] as const satisfies FigureDefinition[];

/** A figure of the catalogue. */
export type CatalogueId = (typeof catalogue)[number]["id"];
/** A figure: one of the catalogue, or the one a reader puts together. */
export type FigureId = CatalogueId | (typeof explore)["id"];

/** Addresses of the figures; permanent once published. */
export const figureIds: readonly CatalogueId[] = catalogue.map(({ id }) => id);

const definitions = new Map<FigureId, FigureDefinition>([...catalogue, explore].map((figure) => [figure.id, figure]));

/** Figures an edition has; those that came later are not in it. Edition ids sort by date. */
export function figuresIn(edition: string): readonly CatalogueId[] {
  return catalogue.filter(({ since }: FigureDefinition) => since === undefined || since <= edition).map(({ id }) => id);
}

/** Whether a word is a figure's id. */
export function isFigureId(id: string): id is FigureId {
  return definitions.has(id as FigureId);
}

/** The definition of a figure. */
export function figureOf(id: FigureId): FigureDefinition {
  return definitions.get(id) as FigureDefinition;
}
