import { element } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import { type Naming, type Placeholder, shapeXml, transform } from "./shapes";
import { type Box, ink, muted, page, solidFill, type ThemeColour } from "./style";
import { bodyProperties, textBody } from "./text";

const INNER = page.width - 2 * page.margin;

/** The room a slide leaves for its chart, table or timeline. */
export const content: Box = { x: page.margin, y: 1.65, w: INNER, h: 4.8 };
/** Room of a line above each of two charts. */
export const LINE_HEIGHT = 0.35;
const HALF = content.h / 2;

export const TITLE_SIZE = 28;
export const titleWidth = INNER;

/** A placeholder of a layout: where it is, how its text is set, what it asks for. */
export interface Slot extends Placeholder {
  key: "title" | "subtitle" | "content" | "second" | "line" | "secondLine" | "foot" | "site" | "lead";
  box: Box;
  size: number;
  colour: ThemeColour;
  bold?: boolean;
  anchor: "t" | "ctr" | "b";
  align?: "r";
}

const title: Slot = {
  key: "title",
  type: "title",
  box: { x: page.margin, y: 0.25, w: INNER, h: 0.85 },
  size: TITLE_SIZE,
  colour: ink,
  bold: true,
  // A title in a wider font than ours grows upwards, away from the subtitle.
  anchor: "b",
};
const words: Slot[] = [
  {
    key: "subtitle",
    type: "body",
    idx: 10,
    box: { x: page.margin, y: 1.15, w: INNER, h: 0.4 },
    size: 14,
    colour: muted,
    anchor: "t",
  },
  {
    key: "foot",
    type: "body",
    idx: 11,
    box: { x: page.margin, y: 6.55, w: INNER - 3, h: 0.6 },
    size: 10,
    colour: muted,
    anchor: "b",
  },
  {
    key: "site",
    type: "body",
    idx: 12,
    box: { x: page.width - page.margin - 3, y: 6.75, w: 3, h: 0.4 },
    size: 10,
    colour: muted,
    anchor: "b",
    align: "r",
  },
];
const line = (key: "line" | "secondLine", idx: number, y: number): Slot => ({
  key,
  type: "body",
  idx,
  box: { x: page.margin, y, w: INNER, h: LINE_HEIGHT },
  size: 13,
  colour: ink,
  bold: true,
  anchor: "ctr",
});
const object = (key: "content" | "second", idx: number, y: number, h: number): Slot => ({
  key,
  idx,
  box: { ...content, y, h },
  size: 13,
  colour: ink,
  anchor: "t",
});

/** The layouts slides are made on, by what they hold. */
export const layouts = {
  cover: {
    name: "Title Slide",
    type: "title",
    slots: [
      { ...title, type: "ctrTitle", box: { ...title.box, y: 2.3, h: 1.3 }, size: 40, anchor: "b" },
      {
        key: "lead",
        type: "subTitle",
        idx: 1,
        box: { x: page.margin, y: 3.75, w: INNER, h: 0.9 },
        size: 18,
        colour: muted,
        anchor: "t",
      },
      {
        key: "foot",
        type: "body",
        idx: 11,
        box: { x: page.margin, y: 6.4, w: INNER, h: 0.5 },
        size: 11,
        colour: muted,
        anchor: "b",
      },
    ] as Slot[],
  },
  content: {
    name: "Title and Content",
    type: "obj",
    slots: [title, ...words, object("content", 1, content.y, content.h)],
  },
  lined: {
    name: "Title, Line and Content",
    type: undefined,
    slots: [
      title,
      ...words,
      line("line", 13, content.y),
      object("content", 1, content.y + LINE_HEIGHT, content.h - LINE_HEIGHT),
    ],
  },
  two: {
    name: "Title and Two Contents",
    type: undefined,
    slots: [
      title,
      ...words,
      line("line", 13, content.y),
      object("content", 1, content.y + LINE_HEIGHT, HALF - LINE_HEIGHT),
      line("secondLine", 14, content.y + HALF),
      object("second", 2, content.y + HALF + LINE_HEIGHT, HALF - LINE_HEIGHT),
    ],
  },
  shapes: { name: "Title Only", type: "titleOnly", slots: [title, ...words] },
} as const satisfies Record<string, { name: string; type: string | undefined; slots: Slot[] }>;

export type SlotKey = Slot["key"];
export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as LayoutName[];

/** A slot of a layout by name. @throws Error when the layout has none */
export function slotOf(layout: LayoutName, key: Slot["key"]): Slot {
  const slot = (layouts[layout].slots as readonly Slot[]).find((each) => each.key === key);
  if (!slot) throw new Error(`the layout ${layout} has no ${key}`);
  return slot;
}

const prompts: Record<Locale, string> = { ja: "テキスト", en: "Text" };

/** A slot as the layout's own placeholder. */
function slotXml(
  { type, idx, box, size, colour, bold, anchor, align }: Slot,
  naming: Naming,
  id: number,
  locale: Locale,
) {
  const level = element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align ?? "l" },
    element("a:spcBef", element("a:spcPts", { val: 0 })),
    element("a:buNone"),
    element("a:defRPr", { sz: size * 100, b: bold ? 1 : 0 }, solidFill(colour)),
  );
  const properties = bodyProperties(anchor, type === "title" || type === "ctrTitle");
  const body = textBody("p:txBody", properties, locale, [[{ text: prompts[locale] }]], { levels: level });
  const placeholder = { type, idx };
  return shapeXml({ id, naming, locks: { noGrp: 1 }, placeholder, look: transform("a:xfrm", box), body });
}

/** Shapes of a layout. */
export function layoutShapes(layout: LayoutName, locale: Locale): string {
  return (layouts[layout].slots as readonly Slot[])
    .map((slot, index) => slotXml(slot, { name: slot.key }, index + 2, locale))
    .join("");
}

/** The master's own placeholders: a title and a body, which all layouts build on. */
export function masterShapes(locale: Locale): string {
  const body: Slot = { key: "content", type: "body", idx: 1, box: content, size: 14, colour: ink, anchor: "t" };
  return [title, body].map((slot, index) => slotXml(slot, { name: slot.key }, index + 2, locale)).join("");
}
