/**
 * A number as readers type it: in full or half width, with or without commas between thousands.
 * @returns NaN for anything else
 */
export function typedNumber(text: string): number {
  const plain = text.normalize("NFKC").trim();
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/.test(plain) ? Number(plain.replaceAll(",", "")) : Number.NaN;
}
