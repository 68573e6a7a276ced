import { useEffect, useState } from "react";
import type { FigureId } from "@/lib/figures/catalogue";
import type { DrawingSize } from "./FigureBody";

/** Width of a figure's content from which its wide drawing shows, rem; the style sheet's container query has the same. */
const WIDE_FROM = 34;

function sizeFor(figure: HTMLElement | null): DrawingSize {
  if (!figure) return "wide";
  const { paddingLeft, paddingRight } = getComputedStyle(figure);
  const content = figure.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return content >= WIDE_FROM * rem ? "wide" : "narrow";
}

/** Which of a figure's drawings its column has room for; follows the column's width. */
export function useDrawingSize(id: FigureId): DrawingSize {
  const [size, setSize] = useState(() => sizeFor(document.getElementById(id)));
  useEffect(() => {
    const figure = document.getElementById(id);
    if (!figure) return;
    const observer = new ResizeObserver(() => setSize(sizeFor(figure)));
    observer.observe(figure);
    return () => observer.disconnect();
  }, [id]);
  return size;
}
