import type { Context } from "@/lib/context/context";
import { type CatalogueId, type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { pagePath } from "@/lib/site/address";

/** How many figures stand beside one: those that follow it. */
const BESIDE = 6;

/** Figures to show: all, or those that follow one, round the end. */
function shownIn(edition: string, beside: FigureId | undefined): readonly CatalogueId[] {
  const ids = figuresIn(edition);
  const place = ids.indexOf(beside as CatalogueId);
  return place < 0 ? ids : [...ids.slice(place + 1), ...ids.slice(0, place)].slice(0, BESIDE);
}

/** Figures by their findings: every one, or some beside another. */
export function FigureGallery({ context, beside }: { context: Context; beside?: FigureId }) {
  return (
    <ul className="gallery">
      {shownIn(context.dataset.edition, beside).map((id) => {
        const { short, title } = show(id, context).words;
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
