import type { ComponentType } from "react";
import type { FigureId } from "@/lib/figures/catalogue";
import { ComputeGap } from "./ComputeGap";
import { DevelopmentSpeed } from "./DevelopmentSpeed";
import { ElyzaStake } from "./ElyzaStake";
import { Explore } from "./Explore";
import type { FigureProps } from "./figure-props";
import { Investment } from "./Investment";
import { ModelSize } from "./ModelSize";
import { OpenVsClosed } from "./OpenVsClosed";
import { Positioning } from "./Positioning";
import { Timeline } from "./Timeline";

export type ChartId = Exclude<FigureId, "strategy-matrix" | "modality-matrix">;

const charts: Record<ChartId, ComponentType<FigureProps>> = {
  "model-size": ModelSize,
  "compute-gap": ComputeGap,
  investment: Investment,
  "elyza-stake": ElyzaStake,
  "development-speed": DevelopmentSpeed,
  timeline: Timeline,
  positioning: Positioning,
  "open-vs-closed": OpenVsClosed,
  explore: Explore,
};

/** The drawing of a figure by id; the two matrices are tables and have none. */
export function Chart({ id, ...props }: FigureProps & { id: ChartId }) {
  const Drawing = charts[id];
  return <Drawing {...props} />;
}
