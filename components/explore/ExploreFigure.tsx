import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { defaultOptions } from "@/lib/figures/options";
import { FigureBody } from "../figures/FigureBody";
import { bodyId } from "../figures/figure-ids";

/** The reader's own figure as it is before anything is set. */
export function ExploreFigure({ context, heading: Heading }: { context: FigureContext; heading: "h1" | "h2" }) {
  const { title } = describeFigure("explore", context);
  return (
    <figure className="figure" id="explore" data-figure="explore" aria-labelledby="explore-title">
      <div className="figure-inner">
        <Heading id="explore-title" data-title={title}>
          {title}
        </Heading>
        <div className="figure-body" id={bodyId("explore")}>
          <FigureBody id="explore" context={context} options={defaultOptions} />
        </div>
      </div>
    </figure>
  );
}
