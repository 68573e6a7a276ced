import { useEffect, useRef } from "react";

/**
 * What is said of something a reader asked for belongs to the settings at that moment.
 * @param settings all of them, as one text
 * @param onChange called once they are others
 * @returns whether settings are still those
 */
export function useLatest(settings: string, onChange: () => void): (then: string) => boolean {
  const latest = useRef(settings);
  const react = useRef(onChange);
  react.current = onChange;
  useEffect(() => {
    if (latest.current === settings) return;
    latest.current = settings;
    react.current();
  }, [settings]);
  return (then) => latest.current === then;
}
