import { imageDescription } from "@/lib/figures/image-description";
import type { Shown } from "@/lib/figures/shown";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { hasSiteUrl } from "@/lib/site/address";
import { figureUrl } from "@/lib/site/figure-url";
import type { LayoutName, SlotKey } from "./layouts";
import { figureNotes } from "./notes";
import { type FigurePart, figureSlides, linesLeftOut } from "./parts";
import type { Room } from "./room";

/** One slide of a figure, free of how it is written. */
export interface FigurePage {
  layout: LayoutName;
  parts: FigurePart[];
  /** Texts around the parts, one entry a paragraph. */
  texts: Partial<Record<SlotKey, string[]>>;
  /** What its parts show, for those who cannot see them. */
  description: string;
  notes: string;
  /** Address of the figure's page, where the site has one. */
  link?: string;
}

/** Which layout holds some parts. */
function layoutOf(parts: FigurePart[]): LayoutName {
  const [first] = parts;
  if (first?.kind === "timeline") return "shapes";
  if (parts.length > 1) return "two";
  return first?.kind === "chart" && first.line ? "lined" : "content";
}

/**
 * The slides of a figure; those after the first repeat its title with their number.
 * @param room that a reader's template leaves; our own layouts' when absent
 */
export function figurePages(shown: Shown, room?: Room): FigurePage[] {
  const { context, text } = shown;
  const { locale, t } = context;
  const pages = figureSlides(shown, room);
  const left = linesLeftOut(shown);
  const description = imageDescription(shown);
  const notes = figureNotes(shown);
  return pages.map((parts, page): FigurePage => {
    const log = parts.some((part) => part.kind === "chart" && part.data.axis.log);
    const foot = [
      ...(left > 0 ? [t("export.leftOut", { count: left })] : []),
      text.note,
      ...(log ? [t("export.logNote")] : []),
    ];
    const [first, second] = parts.map((part) => (part.kind === "chart" ? part.line : undefined));
    return {
      layout: layoutOf(parts),
      parts,
      texts: {
        title: [pages.length > 1 ? withAside(text.title, `${page + 1}/${pages.length}`, locale) : text.title],
        subtitle: [text.subtitle],
        ...(first ? { line: [first] } : {}),
        ...(second ? { secondLine: [second] } : {}),
        foot: [foot.join(punctuation[locale].space), text.sourceLine],
        site: [t("site.name")],
      },
      description,
      notes,
      ...(hasSiteUrl ? { link: figureUrl(shown) } : {}),
    };
  });
}
