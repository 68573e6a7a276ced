declare module "edtf" {
  /** Parses an EDTF text; `min` and `max` are UTC milliseconds. */
  export default function edtf(
    text: string,
    options: { types: string[]; level: number },
  ): { min: number; max: number; approximate?: { value: number } };
}
