"use client";

import { type ComponentType, startTransition, useDeferredValue, useEffect, useLayoutEffect, useState } from "react";
import { retry } from "@/lib/browser/retry";
import type { FigureOptions } from "@/lib/figures/options";
import type { LiveFigureProps } from "./LiveFigure";

/**
 * Draws a figure anew in the place of what the build drew, once the reader's settings differ from those it was built
 * with; until all of it is there the figure says that it is busy. What was built stays should it not come.
 */
export function Redrawn({
  isWanted,
  failedText,
  options,
  ...figure
}: Omit<LiveFigureProps, "onDrawn"> & { isWanted: boolean; failedText: string }) {
  const { id } = figure;
  const [LiveFigure, setLive] = useState<ComponentType<LiveFigureProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const [drawn, setDrawn] = useState<FigureOptions>();
  // A setting answers at once, however long the drawing takes.
  const deferred = useDeferredValue(options);
  const isAwaited = isWanted && !LiveFigure && !failed;
  const isBusy = isAwaited || (LiveFigure !== null && drawn !== options);
  useEffect(() => {
    if (!isAwaited) return;
    retry(() => import("./LiveFigure")).then(
      (module) => startTransition(() => setLive(() => module.default)),
      () => setFailed(true),
    );
  }, [isAwaited]);
  useLayoutEffect(() => {
    const element = document.getElementById(id);
    element?.setAttribute("aria-busy", String(isBusy));
    // Faint only while what is asked for is not there at all: what is drawn anew follows at once.
    element?.toggleAttribute("data-awaited", isAwaited);
  }, [id, isBusy, isAwaited]);
  return (
    <>
      {failed && <p className="notice">{failedText}</p>}
      {LiveFigure && <LiveFigure {...figure} options={deferred} onDrawn={setDrawn} />}
    </>
  );
}
