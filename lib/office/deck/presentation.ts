import { element, xmlDocument } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import type { Part } from "../package/package";
import { layoutNames, layoutShapes, layouts, masterShapes } from "./layouts";
import { geometry, shapeXml, transform } from "./shapes";
import { type Box, eastAsianFont, emu, fonts, hexOf, ink, languages, page, solidFill, themeColours } from "./style";
import { textBody } from "./text";

export const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};
export const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";

export const MASTER = "ppt/slideMasters/slideMaster1.xml";
export const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
export const PRESENTATION = "ppt/presentation.xml";
export const layoutPath = (place: number) => `ppt/slideLayouts/slideLayout${place + 1}.xml`;
const themePath = (number: number) => `ppt/theme/theme${number}.xml`;

/** First id of masters and layouts, which share one series of numbers. */
const FIRST_MASTER_ID = 2_147_483_648;

/** The frame every drawing's shapes stand in. */
export function shapeTree(shapes: string): string {
  const zero = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const child = element("a:chOff", { x: 0, y: 0 }) + element("a:chExt", { cx: 0, cy: 0 });
  return element(
    "p:spTree",
    element("p:nvGrpSpPr", element("p:cNvPr", { id: 1, name: "" }), element("p:cNvGrpSpPr"), element("p:nvPr")),
    element("p:grpSpPr", element("a:xfrm", zero, child)),
    shapes,
  );
}

const colourMap = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((place) => [`accent${place}`, `accent${place}`])),
  hlink: "hlink",
  folHlink: "folHlink",
};

/** Colours, fonts and the plain effects Office asks for. */
function themeXml(locale: Locale): string {
  const face = (tag: string) =>
    element(
      tag,
      element("a:latin", { typeface: fonts[locale] }),
      element("a:ea", { typeface: eastAsianFont }),
      element("a:cs", { typeface: "" }),
      element("a:font", { script: "Jpan", typeface: eastAsianFont }),
    );
  const placeholderFill = element("a:solidFill", element("a:schemeClr", { val: "phClr" }));
  const thrice = (xml: string) => xml.repeat(3);
  return xmlDocument(
    element(
      "a:theme",
      { "xmlns:a": NAMESPACES["xmlns:a"], name: "Carrier LLM Compare" },
      element(
        "a:themeElements",
        element(
          "a:clrScheme",
          { name: "Carrier LLM Compare" },
          ...Object.entries(themeColours).map(([name, colour]) =>
            element(`a:${name}`, element("a:srgbClr", { val: hexOf(colour) })),
          ),
        ),
        element("a:fontScheme", { name: "Carrier LLM Compare" }, face("a:majorFont"), face("a:minorFont")),
        element(
          "a:fmtScheme",
          { name: "Carrier LLM Compare" },
          element("a:fillStyleLst", thrice(placeholderFill)),
          element("a:lnStyleLst", thrice(element("a:ln", { w: 9525 }, placeholderFill))),
          element("a:effectStyleLst", thrice(element("a:effectStyle", element("a:effectLst")))),
          element("a:bgFillStyleLst", thrice(placeholderFill)),
        ),
      ),
    ),
  );
}

const background = element("p:bg", element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })));
const ownColours = element("p:clrMapOvr", element("a:masterClrMapping"));

function level(tag: string, size: number, bold = false): string {
  return element(
    tag,
    { marL: 0, indent: 0, algn: "l", eaLnBrk: 1, hangingPunct: 1 },
    element("a:buNone"),
    element(
      "a:defRPr",
      { sz: size * 100, b: bold ? 1 : 0, kern: 1200 },
      solidFill(ink),
      element("a:latin", { typeface: bold ? "+mj-lt" : "+mn-lt" }),
      element("a:ea", { typeface: bold ? "+mj-ea" : "+mn-ea" }),
      element("a:cs", { typeface: bold ? "+mj-cs" : "+mn-cs" }),
    ),
  );
}

function masterXml(locale: Locale): string {
  return xmlDocument(
    element(
      "p:sldMaster",
      NAMESPACES,
      element("p:cSld", background, shapeTree(masterShapes(locale))),
      element("p:clrMap", colourMap),
      element(
        "p:sldLayoutIdLst",
        ...layoutNames.map((_, place) =>
          element("p:sldLayoutId", { id: FIRST_MASTER_ID + 1 + place, "r:id": `rId${place + 1}` }),
        ),
      ),
      element(
        "p:txStyles",
        element("p:titleStyle", level("a:lvl1pPr", 28, true)),
        element("p:bodyStyle", level("a:lvl1pPr", 14)),
        element("p:otherStyle", level("a:lvl1pPr", 14)),
      ),
    ),
  );
}

function notesMasterXml(locale: Locale): string {
  const placeholder = (id: number, type: "sldImg" | "body", box: Box, body?: string) =>
    shapeXml({
      id,
      naming: { name: type },
      locks: { noGrp: 1 },
      placeholder: { type, idx: type === "body" ? 1 : undefined },
      look: transform("a:xfrm", box) + geometry("rect"),
      body,
    });
  const text = textBody("p:txBody", element("a:bodyPr"), locale, [[]]);
  return xmlDocument(
    element(
      "p:notesMaster",
      NAMESPACES,
      element(
        "p:cSld",
        background,
        shapeTree(
          placeholder(2, "sldImg", { x: 0.75, y: 1.25, w: 6, h: 3.375 }) +
            placeholder(3, "body", { x: 0.75, y: 4.8125, w: 6, h: 3.9375 }, text),
        ),
      ),
      element("p:clrMap", colourMap),
      element("p:notesStyle", level("a:lvl1pPr", 12)),
    ),
  );
}

/** The parts every deck of ours begins with: theme, master, layouts, master of the notes. */
export function templateParts(locale: Locale): Part[] {
  const theme = (number: number): Part => ({
    path: themePath(number),
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
    content: themeXml(locale),
  });
  return [
    {
      path: MASTER,
      contentType: `${TYPE}.slideMaster+xml`,
      content: masterXml(locale),
      relationships: [
        ...layoutNames.map((_, place) => ({
          id: `rId${place + 1}`,
          type: "slideLayout",
          target: layoutPath(place),
        })),
        { id: `rId${layoutNames.length + 1}`, type: "theme", target: themePath(1) },
      ],
    },
    ...layoutNames.map((name, place): Part => {
      const { type, name: shown } = layouts[name];
      return {
        path: layoutPath(place),
        contentType: `${TYPE}.slideLayout+xml`,
        content: xmlDocument(
          element(
            "p:sldLayout",
            { ...NAMESPACES, type, preserve: 1 },
            element("p:cSld", { name: shown }, shapeTree(layoutShapes(name, locale))),
            ownColours,
          ),
        ),
        relationships: [{ id: "rId1", type: "slideMaster", target: MASTER }],
      };
    }),
    {
      path: NOTES_MASTER,
      contentType: `${TYPE}.notesMaster+xml`,
      content: notesMasterXml(locale),
      relationships: [{ id: "rId1", type: "theme", target: themePath(2) }],
    },
    theme(1),
    theme(2),
  ];
}

/** One slide on a layout. */
export function slideXml(shapes: string): string {
  return xmlDocument(element("p:sld", NAMESPACES, element("p:cSld", shapeTree(shapes)), ownColours));
}

/** A slide's speaker notes. */
export function notesXml(text: string, locale: Locale): string {
  const picture = shapeXml({
    id: 2,
    naming: { name: "Slide" },
    locks: { noGrp: 1, noRot: 1, noChangeAspect: 1 },
    placeholder: { type: "sldImg" },
  });
  const paragraphs = text.split("\n").map((line) => (line ? [{ text: line }] : []));
  const words = shapeXml({
    id: 3,
    naming: { name: "Notes" },
    locks: { noGrp: 1 },
    placeholder: { type: "body", idx: 1 },
    body: textBody("p:txBody", element("a:bodyPr"), locale, paragraphs),
  });
  return xmlDocument(element("p:notes", NAMESPACES, element("p:cSld", shapeTree(picture + words)), ownColours));
}

/** The presentation itself: which slides, in which order, how large. @param slides how many */
export function presentationPart(slides: number, slidePath: (place: number) => string, locale: Locale): Part {
  const id = (place: number) => `rId${place + 3}`;
  return {
    path: PRESENTATION,
    contentType: `${TYPE}.presentation.main+xml`,
    content: xmlDocument(
      element(
        "p:presentation",
        { ...NAMESPACES, saveSubsetFonts: 1 },
        element("p:sldMasterIdLst", element("p:sldMasterId", { id: FIRST_MASTER_ID, "r:id": "rId1" })),
        element("p:notesMasterIdLst", element("p:notesMasterId", { "r:id": "rId2" })),
        element(
          "p:sldIdLst",
          ...Array.from({ length: slides }, (_, place) => element("p:sldId", { id: 256 + place, "r:id": id(place) })),
        ),
        element("p:sldSz", { cx: emu(page.width), cy: emu(page.height) }),
        element("p:notesSz", { cx: 6_858_000, cy: 9_144_000 }),
        element("p:defaultTextStyle", element("a:defPPr", element("a:defRPr", { lang: languages[locale] }))),
      ),
    ),
    relationships: [
      { id: "rId1", type: "slideMaster", target: MASTER },
      { id: "rId2", type: "notesMaster", target: NOTES_MASTER },
      ...Array.from({ length: slides }, (_, place) => ({ id: id(place), type: "slide", target: slidePath(place) })),
      { id: `rId${slides + 3}`, type: "theme", target: themePath(1) },
    ],
  };
}
