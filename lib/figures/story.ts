import type { CatalogueId } from "./catalogue";

/** A step of the story: an address within the page, and the figure it is told by. */
export interface StoryStep {
  id: keyof typeof figures;
  figure: CatalogueId;
}

/** Steps and the figure each is told by today. */
const figures = {
  "open-or-own": "positioning",
  "small-or-giant": "model-size-over-time",
  speed: "development-speed",
  stake: "elyza-stake",
  money: "investment",
  gpus: "compute-over-time",
  senses: "modality-matrix",
  undecided: "open-gap",
  score: "outcomes",
} as const satisfies Record<string, CatalogueId>;

/** What an older edition tells otherwise: another figure, or no step at all. */
const older: Record<string, Partial<Record<StoryStep["id"], CatalogueId | null>>> = {
  "2024-03": {
    "small-or-giant": "model-size",
    gpus: "compute-gap",
    undecided: "open-vs-closed",
    score: null,
  },
};

/** Steps of an edition's story, in order. */
export function storyStepsOf(edition: string): StoryStep[] {
  return (Object.entries(figures) as [StoryStep["id"], CatalogueId][]).flatMap(([id, figure]) => {
    const own = older[edition]?.[id];
    return own === null ? [] : [{ id, figure: own ?? figure }];
  });
}
