import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { pagePath } from "@/lib/site/address";

/** Every figure by its finding. @param except leaves one out */
export function FigureGallery({ context, except }: { context: FigureContext; except?: FigureId }) {
  return (
    <ul className="gallery">
      {figuresIn(context.dataset.edition)
        .filter((id) => id !== except)
        .map((id) => {
          const { short, title } = describeFigure(id, context);
          return (
            <li key={id}>
              <a href={pagePath(context.locale, { page: "figure", id }, context.dataset.folder)}>
                <span className="kicker">{short}</span>
                {title}
              </a>
            </li>
          );
        })}
    </ul>
  );
}
