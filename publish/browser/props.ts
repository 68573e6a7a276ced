const parsed = (island: HTMLElement | null): Record<string, unknown> => JSON.parse(island?.dataset.props ?? "{}");

/** What an island was drawn with; what it has in common with the first of its name stands there (publish/steps/islands.ts). */
export function propsOf(island: HTMLElement): Record<string, unknown> {
  const { island: name, asFirst } = island.dataset;
  const props = parsed(island);
  if (!asFirst) return props;
  const first = parsed(document.querySelector<HTMLElement>(`[data-island="${name}"]`));
  for (const key of asFirst.split(" ")) props[key] = first[key];
  return props;
}
