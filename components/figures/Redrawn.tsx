"use client";

import { type ComponentType, useEffect, useLayoutEffect, useState } from "react";
import { again } from "../state/again";
import type { LiveFigureProps } from "./LiveFigure";

/**
 * Draws a figure anew in the place of what the build drew, once the reader's settings differ from those it was built
 * with; until it is there the figure says that it is busy. What was built stays should it not come.
 */
export function Redrawn({
  isWanted,
  failedText,
  ...figure
}: LiveFigureProps & { isWanted: boolean; failedText: string }) {
  const { id } = figure;
  const [LiveFigure, setLive] = useState<ComponentType<LiveFigureProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const isAwaited = isWanted && !LiveFigure && !failed;
  useEffect(() => {
    if (!isAwaited) return;
    again(() => import("./LiveFigure")).then(
      (module) => setLive(() => module.default),
      () => setFailed(true),
    );
  }, [isAwaited]);
  useLayoutEffect(() => {
    document.getElementById(id)?.setAttribute("aria-busy", String(isAwaited));
  }, [id, isAwaited]);
  return (
    <>
      {failed && <p className="notice">{failedText}</p>}
      {LiveFigure && <LiveFigure {...figure} />}
    </>
  );
}
