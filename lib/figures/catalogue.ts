import { computeGap } from "./compute-gap/figure";
import { developmentSpeed } from "./development-speed/figure";
import { elyzaStake } from "./elyza-stake/figure";
import { explore } from "./explore/figure";
import type { FigureDefinition } from "./figure";
import { investment } from "./investment/figure";
import { modalityMatrix } from "./modality-matrix/figure";
import { modelSize } from "./model-size/figure";
import { openVsClosed } from "./open-vs-closed/figure";
import { positioning } from "./positioning/figure";
import { strategyMatrix } from "./strategy-matrix/figure";
import { timeline } from "./timeline/figure";

/** Every figure, in the order readers meet them. The only list: addresses, counts and files come from it. */
export const catalogue = [
  modelSize,
  computeGap,
  investment,
  elyzaStake,
  developmentSpeed,
  timeline,
  strategyMatrix,
  modalityMatrix,
  positioning,
  openVsClosed,
] as const satisfies FigureDefinition[];

/** A figure of the catalogue. */
export type CatalogueId = (typeof catalogue)[number]["id"];
/** A figure: one of the catalogue, or the one a reader puts together. */
export type FigureId = CatalogueId | (typeof explore)["id"];

/** Addresses of the figures; permanent once published. */
export const figureIds: readonly CatalogueId[] = catalogue.map(({ id }) => id);

const definitions = new Map<FigureId, FigureDefinition>([...catalogue, explore].map((figure) => [figure.id, figure]));

/** The definition of a figure. */
export function figureOf(id: FigureId): FigureDefinition {
  return definitions.get(id) as FigureDefinition;
}
