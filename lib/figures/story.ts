import type { CatalogueId } from "./catalogue";

/** Steps of the story in order: an address within the page, and the figure each is told by. */
export const storySteps = [
  { id: "open-or-own", figure: "positioning" },
  { id: "small-or-giant", figure: "model-size" },
  { id: "speed", figure: "development-speed" },
  { id: "stake", figure: "elyza-stake" },
  { id: "money", figure: "investment" },
  { id: "gpus", figure: "compute-gap" },
  { id: "senses", figure: "modality-matrix" },
  { id: "undecided", figure: "open-vs-closed" },
] as const satisfies { id: string; figure: CatalogueId }[];
