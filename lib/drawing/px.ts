/** A length to hundredths of a pixel, so that files carry no digits nobody can see. */
export const px = (length: number): number => Math.round(length * 100) / 100;

/** The text of a path, its numbers to hundredths of a pixel: `` path`M${x} ${y}h${width}` ``. */
export function path(texts: TemplateStringsArray, ...lengths: number[]): string {
  return String.raw({ raw: texts }, ...lengths.map(px));
}
