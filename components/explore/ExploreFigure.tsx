import type { Context } from "@/lib/context/context";
import { show } from "@/lib/figures/shown";
import { bodyId } from "@/lib/site/figure-ids";
import { drawnFigure, FigureBody } from "../figures/FigureBody";

/** The reader's own figure as it is before anything is set. */
export function ExploreFigure({ context, heading: Heading }: { context: Context; heading: "h1" | "h2" }) {
  const shown = show("explore", context);
  const { title } = shown.words;
  return (
    <figure className="figure" id="explore" data-figure="explore" aria-labelledby="explore-title">
      <div className="figure-inner">
        <Heading id="explore-title" data-title={title}>
          {title}
        </Heading>
        <div className="figure-body" id={bodyId("explore")}>
          <FigureBody figure={drawnFigure(shown)} />
        </div>
      </div>
    </figure>
  );
}
