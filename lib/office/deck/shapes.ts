import { element } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import { type Box, emu, lineXml, type Paint, paintXml } from "./style";
import { bodyProperties, type Run, textBody } from "./text";

/** A shape waits for its number, which no other of its slide has. */
export type Shape = (nextId: () => number) => string;

/** Where a placeholder of the layout is filled: its type and place, as the layout numbers it. */
export interface Placeholder {
  type?: "title" | "body" | "ctrTitle" | "subTitle";
  idx?: number;
}

/** Says to screen readers that a shape has nothing to tell. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** What every shape says of itself. */
export interface Naming {
  name: string;
  /** For screen readers; decorative shapes say that they are. */
  description?: string;
  decorative?: boolean;
}

function properties(id: number, { name, description, decorative }: Naming): string {
  return element("p:cNvPr", { id, name, descr: description }, ...(decorative ? [DECORATIVE] : []));
}

/** Position and size. */
export function transform(tag: "a:xfrm" | "p:xfrm", { x, y, w, h }: Box, ...more: string[]): string {
  return element(
    tag,
    element("a:off", { x: emu(x), y: emu(y) }),
    element("a:ext", { cx: emu(w), cy: emu(h) }),
    ...more,
  );
}

export const geometry = (preset: "rect" | "line") => element("a:prstGeom", { prst: preset }, element("a:avLst"));

/** What a shape is made of. */
interface ShapeParts {
  id: number;
  naming: Naming;
  /** What users may not do with it; of placeholders. */
  locks?: Record<string, number>;
  placeholder?: { type?: string; idx?: number };
  isTextBox?: boolean;
  /** Place, geometry and paint; empty where the layout gives them. */
  look?: string;
  body?: string;
}

/** A shape with all Office wants around it. */
export function shapeXml({ id, naming, locks, placeholder, isTextBox, look = "", body = "" }: ShapeParts): string {
  return element(
    "p:sp",
    element(
      "p:nvSpPr",
      properties(id, naming),
      element("p:cNvSpPr", { txBox: isTextBox ? 1 : undefined }, locks ? element("a:spLocks", locks) : ""),
      element("p:nvPr", placeholder ? element("p:ph", placeholder) : ""),
    ),
    element("p:spPr", look),
    body,
  );
}

/** Text in a placeholder: place and type come from the layout. */
export function placeholderText(locale: Locale, name: string, { type, idx }: Placeholder, paragraphs: Run[][]): Shape {
  return (nextId) =>
    shapeXml({
      id: nextId(),
      naming: { name },
      placeholder: { type, idx },
      body: textBody("p:txBody", element("a:bodyPr"), locale, paragraphs),
    });
}

/** Text in a box of its own. */
export function textBox(
  locale: Locale,
  naming: Naming,
  box: Box,
  paragraphs: Run[][],
  { anchor = "t", align, shrink }: { anchor?: "t" | "ctr" | "b"; align?: "ctr" | "r"; shrink?: boolean } = {},
): Shape {
  return (nextId) =>
    shapeXml({
      id: nextId(),
      naming,
      isTextBox: true,
      look: transform("a:xfrm", box) + geometry("rect") + element("a:noFill"),
      body: textBody("p:txBody", bodyProperties(anchor, shrink), locale, paragraphs, { align }),
    });
}

/** A painted rectangle. */
export function bar(naming: Naming, box: Box, paint: Paint): Shape {
  const look = transform("a:xfrm", box) + geometry("rect") + paintXml(paint, 1);
  return (nextId) => shapeXml({ id: nextId(), naming, look });
}

/** A straight line between two corners of a box. */
export function line(naming: Naming, box: Box, fill: string, width: number, dash?: "dash"): Shape {
  return (nextId) =>
    element(
      "p:cxnSp",
      element("p:nvCxnSpPr", properties(nextId(), naming), element("p:cNvCxnSpPr"), element("p:nvPr")),
      element("p:spPr", transform("a:xfrm", box) + geometry("line") + lineXml(fill, width, dash)),
    );
}

/** Shapes that move as one. */
export function group(naming: Naming, box: Box, shapes: Shape[]): Shape {
  return (nextId) =>
    element(
      "p:grpSp",
      element("p:nvGrpSpPr", properties(nextId(), naming), element("p:cNvGrpSpPr"), element("p:nvPr")),
      element(
        "p:grpSpPr",
        transform(
          "a:xfrm",
          box,
          element("a:chOff", { x: emu(box.x), y: emu(box.y) }),
          element("a:chExt", { cx: emu(box.w), cy: emu(box.h) }),
        ),
      ),
      ...shapes.map((each) => each(nextId)),
    );
}

/** A chart or table, in a placeholder of the layout where that has one. @param uri what the content is */
export function graphicFrame(naming: Naming, box: Box, idx: number | undefined, uri: string, content: string): Shape {
  return (nextId) =>
    element(
      "p:graphicFrame",
      element(
        "p:nvGraphicFramePr",
        properties(nextId(), naming),
        element("p:cNvGraphicFramePr", element("a:graphicFrameLocks", { noGrp: 1 })),
        element("p:nvPr", ...(idx === undefined ? [] : [element("p:ph", { idx })])),
      ),
      transform("p:xfrm", box),
      element("a:graphic", element("a:graphicData", { uri }, content)),
    );
}
