import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { expect } from "vitest";
import { datasetOf } from "@/lib/dataset";
import { panelsOf } from "@/lib/figures/series";
import { editionFigures } from "@/tests/editions";

const { DOMParser } = new JSDOM().window;

function parse(xml: string, path: string): Document {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  expect(document.querySelector("parsererror"), path).toBeNull();
  return document;
}

export async function open(file: Uint8Array): Promise<{ zip: JSZip; xml: Map<string, Document> }> {
  const zip = await JSZip.loadAsync(file);
  const xml = new Map<string, Document>();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (/\.(xml|rels)$/.test(path)) xml.set(path, parse(await entry.async("string"), path));
  }
  return { zip, xml };
}

/** A deck with some of its parts changed by hand. */
export async function edited(bytes: Uint8Array, edits: Record<string, (xml: string) => string>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, edit] of Object.entries(edits)) {
    const before = (await zip.file(path)?.async("string")) as string;
    const after = edit(before);
    expect(after, path).not.toBe(before);
    zip.file(path, after);
  }
  return zip.generateAsync({ type: "uint8array" });
}

export const paths = (xml: Map<string, Document>, pattern: RegExp) =>
  [...xml.keys()].filter((path) => pattern.test(path));

export const texts = (document: Document | Element | undefined, tag: string) =>
  [...(document?.getElementsByTagName(tag) ?? [])].map(({ textContent }) => textContent ?? "");

/** Figures of every edition that become native charts, with their edition. */
export const chartFigures = editionFigures.filter(([edition, id]) =>
  panelsOf(datasetOf(edition), id).every(({ kind }) => kind === "chart" || kind === "trend"),
);

/** Values of a chart's series by column of its workbook, top to bottom, as its cache gives them. */
export function cacheOf(chart: Document): Map<string, string> {
  const cells = new Map<string, string>();
  for (const reference of ["c:numRef", "c:strRef"].flatMap((tag) => [...chart.getElementsByTagName(tag)])) {
    const [, column = "", first = ""] = /\$([A-Z]+)\$(\d+)/.exec(texts(reference, "c:f")[0] ?? "") ?? [];
    for (const point of reference.getElementsByTagName("c:pt")) {
      const cell = `${column}${Number(first) + Number(point.getAttribute("idx"))}`;
      cells.set(cell, texts(point, "c:v")[0] ?? "");
    }
  }
  return cells;
}
