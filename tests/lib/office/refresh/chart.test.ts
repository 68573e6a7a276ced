import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { chartXml } from "@/lib/office/deck/chart";
import type { ChartData, ChartRow } from "@/lib/office/deck/chart-data";
import { refreshChart } from "@/lib/office/refresh/chart";

const context = contextIn("ja");
const { DOMParser } = new JSDOM().window;

function row(id: string, upper: number, own: Partial<ChartRow> = {}): ChartRow {
  const bounds = { lower: upper, upper };
  const paint = { fill: "solid", colour: "accent1" } as unknown as ChartRow["paint"];
  return {
    id,
    name: `${id}\n${upper}`,
    what: id,
    bounds,
    start: 0,
    paint,
    point: false,
    status: "",
    precision: "",
    ...own,
  };
}

const AXIS: ChartData["axis"] = { log: false, min: 0, max: 100, step: 20, format: "#,##0", title: "億円" };
const data = (rows: ChartRow[], axis: Partial<ChartData["axis"]> = {}, own: Partial<ChartData> = {}): ChartData => ({
  rows,
  names: { size: 12, share: 0.4 },
  axis: { ...AXIS, ...axis },
  factor: 1,
  unit: "億円",
  ...own,
});

const before = data([row("a", 40), row("b", 60), row("c", 90)]);
/** A row is new, one is gone, one says something else, and the order is another one. */
const after = data([row("new", 30), row("c", 120), row("a", 40)], { max: 150, step: 50 });
const ours = (of: ChartData) => chartXml(of, "rId1", context);

/** What PowerPoint adds to every chart it saves, without anybody having changed it. */
function saved(xml: string): string {
  let id = 0;
  const mark = () => {
    id += 1;
    return `<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{0000000${id}-AAAA-4AAA-8AAA-AAAAAAAAAAAA}"/></c:ext></c:extLst>`;
  };
  return xml
    .replaceAll(/<\/c:(?:dPt|dLbl|ser)>/g, (end) => mark() + end)
    .replaceAll('val="0.4"', 'val="0.40000000000000002"')
    .replaceAll("<c:spPr><a:solidFill>", "<c:spPr>\n <a:solidFill>")
    .replaceAll("</a:ln></c:spPr>", "</a:ln><a:effectLst/></c:spPr>");
}

/** Changes a chart by hand; what is looked for must be there. */
function by(xml: string, find: string | RegExp, put: string): string {
  expect(xml).toMatch(find);
  return xml.replace(find, put);
}

function refreshed(xml: string, [from, to]: [ChartData, ChartData] = [before, after]) {
  const result = refreshChart(xml, from, to, context);
  const document = new DOMParser().parseFromString(result.xml, "text/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return { ...result, document };
}

/** A row's bar: its colour, by place. */
function colours(document: Document): Record<string, string> {
  const points = [...document.getElementsByTagName("c:dPt")].map((point) => {
    const [index] = point.getElementsByTagName("c:idx");
    const colour = point.querySelector("[val^=accent],[val='FF0000']")?.getAttribute("val") ?? "";
    return [index?.getAttribute("val") ?? "", colour];
  });
  return Object.fromEntries(points);
}

const labels = ({ xml }: { xml: string }) =>
  [...xml.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>.*?(?:<a:t>(.*?)<\/a:t>|<c:(delete) val="1"\/>).*?<\/c:dLbl>/g)].map(
    ([, place, text, gone]) => [place, text ?? gone],
  );

const label = (place: number, text: string) =>
  `<c:dLbl><c:idx val="${place}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:showVal val="1"/></c:dLbl>`;
const secondLabels = /(<c:ser><c:idx val="1"\/>.*?<c:dLbls>)/s;
const firstPoint = /(<c:dPt><c:idx val="0"\/>.*?<a:schemeClr val=")accent1/s;

describe("a chart nobody has changed", () => {
  it("is as if it had been drawn of the new edition", () => {
    const { xml, drawnAnew, hindrances } = refreshed(ours(before));
    expect([xml, drawnAnew, hindrances]).toEqual([ours(after), false, []]);
  });

  it("is so too after PowerPoint has saved it", () => {
    const { document, drawnAnew, hindrances, xml } = refreshed(saved(ours(before)));
    expect([drawnAnew, hindrances]).toEqual([false, []]);
    expect(colours(document)).toEqual({ 0: "accent1", 1: "accent1", 2: "accent1" });
    expect(xml.match(/<c:max val="150"\/>/)).not.toBeNull();
    // Marks of points that are others now are gone.
    expect(xml.match(/<c:dPt>.*?<\/c:dPt>/gs)?.join("")).not.toContain("uniqueId");
  });
});

describe("bars somebody painted", () => {
  it.each([
    ["as we wrote it", ours(before)],
    ["as PowerPoint saved it", saved(ours(before))],
  ])("stay with their row, %s", (_, xml) => {
    const painted = refreshed(by(xml, firstPoint, "$1accent5"));
    expect(colours(painted.document)).toEqual({ 0: "accent1", 1: "accent1", 2: "accent5" });
    expect(painted.hindrances).toEqual([]);
  });

  it("give way where the row's own look says something else now, and that is told", () => {
    const told = data([row("a", 40, { paint: { fill: "outlined", colour: "accent1" } as never }), row("c", 90)]);
    const painted = refreshed(by(ours(before), firstPoint, "$1accent5"), [before, told]);
    expect(colours(painted.document)[0]).toBe("accent1");
    expect(painted.hindrances).toEqual(["chart-bars-edited"]);
  });

  it("stay in one colour where all were", () => {
    const { document } = refreshed(ours(before).replace(/<c:dPt>.*<\/c:dPt>/s, ""));
    expect(colours(document)).toEqual({});
  });
});

describe("labels somebody wrote", () => {
  it("stay with a row that says the same, and go with one that does not", () => {
    const mine = by(ours(before), secondLabels, `$1${label(0, "基準")}${label(2, "90です")}`);
    const result = refreshed(mine);
    expect(labels(result)).toEqual([["2", "基準"]]);
    expect(result.hindrances).toEqual(["chart-labels-edited"]);
  });

  it("that are taken out of cells go, as the new workbook has no such cells", () => {
    const range = `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="urn:c15"><c15:datalabelsRange><c15:f>Data!$H$2:$H$4</c15:f></c15:datalabelsRange></c:ext></c:extLst>`;
    const { xml, hindrances } = refreshed(by(ours(before), /<\/c:ser>(?=<c:gapWidth)/, `${range}</c:ser>`));
    expect(xml).not.toContain("datalabelsRange");
    expect(hindrances).toEqual(["chart-extras-gone"]);
  });

  it("that show values do not show the length of a bar that is a range now", () => {
    const mine = by(ours(before), /(<c:ser><c:idx val="1"\/>.*<c:showVal val=")0/s, "$11");
    const range = data([row("a", 40), row("b", 60, { bounds: { lower: 50, upper: 90 }, start: 50 })]);
    const result = refreshed(mine, [before, range]);
    expect(labels(result)).toEqual([["1", "delete"]]);
    expect(result.hindrances).toEqual(["chart-labels-edited"]);
    expect(refreshed(mine).hindrances).toEqual([]);
  });

  it("keep their way of writing numbers only while it rounds none to another", () => {
    const mine = by(
      ours(before),
      /(<c:ser><c:idx val="1"\/>.*<c:dLbls>)/s,
      '$1<c:numFmt formatCode="0" sourceLinked="0"/>',
    );
    const { xml, hindrances } = refreshed(mine, [
      before,
      data([row("a", 0.4)], { max: 0.5, step: 0.1, format: "#,##0.0" }),
    ]);
    expect(xml).not.toContain('formatCode="0"');
    expect(hindrances).toEqual(["chart-labels-edited"]);
    expect(refreshed(mine).xml).toContain('formatCode="0"');
  });

  it("stay away where somebody took a sign away, while it is the same sign", () => {
    const point = (id: string, at: number) => row(id, at, { point: true, start: at });
    const then = data([point("a", 40), point("b", 60)], { log: true, min: 10 });
    const mine = by(ours(then), /<c:dLbl><c:idx val="0"\/>.*?<\/c:dLbl>/s, "");
    const result = refreshed(mine, [then, data([point("b", 70), point("a", 50)], { log: true, min: 10 })]);
    expect(labels(result).map(([place]) => place)).toEqual(["0"]);
    expect(result.hindrances).toEqual([]);
  });
});

describe("an axis somebody set", () => {
  const max = (value: number) => by(ours(before), '<c:max val="100"/>', `<c:max val="${value}"/>`);

  it("stays while every number can be read from it", () => {
    const { xml, hindrances } = refreshed(max(200));
    expect(xml).toContain('<c:max val="200"/>');
    expect(hindrances).toEqual([]);
  });

  it("gives way where it would cut a bar off, and that is told", () => {
    const { xml, hindrances } = refreshed(max(95));
    expect(xml).toContain('<c:max val="150"/>');
    expect(xml).toContain('<c:majorUnit val="50"/>');
    expect(hindrances).toEqual(["chart-axis-edited"]);
    expect(refreshed(by(ours(before), '<c:min val="0"/>', '<c:min val="35"/>')).hindrances).toEqual([
      "chart-axis-edited",
    ]);
  });

  it("that Office reckons itself has no gridlines beyond counting", () => {
    const mine = by(ours(before), '<c:max val="100"/>', "");
    expect(refreshed(mine).hindrances).toEqual([]);
    const { xml, hindrances } = refreshed(mine, [before, data([row("a", 4000)], { max: 4000, step: 1000 })]);
    expect(xml).toContain('<c:majorUnit val="1000"/>');
    expect(hindrances).toEqual(["chart-axis-edited"]);
  });

  it("has as many decimals as its steps, whoever set them", () => {
    const small = data([row("a", 0.4)], { max: 0.5, step: 0.1, format: "#,##0.0" });
    expect(refreshed(ours(before), [before, small]).xml).toBe(ours(small));
    const { xml, hindrances } = refreshed(by(ours(before), 'formatCode="#,##0"', 'formatCode="0"'), [before, small]);
    expect(xml).toContain('formatCode="#,##0.0"');
    expect(hindrances).toEqual(["chart-axis-edited"]);
    expect(refreshed(by(ours(before), 'formatCode="#,##0"', 'formatCode="0.0"'), [before, small]).hindrances).toEqual(
      [],
    );
  });

  it("keeps a title of theirs while the unit is the same", () => {
    const mine = by(ours(before), "<a:t>億円</a:t>", "<a:t>売上</a:t>");
    expect(refreshed(mine).xml).toContain("売上");
    const dollars = data([row("a", 40)], { title: "ドル" }, { unit: "ドル" });
    const { xml, hindrances } = refreshed(mine, [before, dollars]);
    expect(xml).toContain("<a:t>ドル</a:t>");
    expect(hindrances).toEqual(["chart-axis-edited"]);
  });
});

describe("what somebody added to a chart", () => {
  it.each([
    ["numbers of theirs", "<c:v>40</c:v>", "<c:v>41</c:v>", "chart-numbers-edited"],
    ["a name of theirs", "<c:v>a\n40</c:v>", "<c:v>わが社</c:v>", "chart-numbers-edited"],
    [
      "a title",
      "<c:autoTitleDeleted",
      "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>2024年</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted",
      "chart-words-kept",
    ],
    ["drawings", "</c:chartSpace>", '<c:userShapes r:id="rId9"/></c:chartSpace>', "chart-words-kept"],
    [
      "error bars of fixed lengths",
      /(?=<c:cat>)/,
      '<c:errBars><c:errValType val="cust"/></c:errBars>',
      "chart-extras-gone",
    ],
    [
      "a filter",
      /(?=<\/c:barChart>)/,
      '<c:extLst><c:ext uri="x"><c15:filteredBarSeries xmlns:c15="urn:c15"/></c:ext></c:extLst>',
      "chart-extras-gone",
    ],
  ])("%s: is told", (_, find, put, hindrance) => {
    const { xml, hindrances, drawnAnew } = refreshed(by(ours(before), find, put));
    expect([drawnAnew, hindrances]).toEqual([false, [hindrance]]);
    if (hindrance !== "chart-words-kept") expect(xml).toBe(ours(after));
    else expect(xml).toContain(put.replace("<c:autoTitleDeleted", "").replace("</c:chartSpace>", ""));
  });

  it.each([
    ["a series", /(?=<c:gapWidth)/, '<c:ser><c:idx val="2"/></c:ser>'],
    ["a line", /(?=<c:catAx>)/, "<c:lineChart/>"],
    ["bars side by side", '<c:grouping val="stacked"/>', '<c:grouping val="clustered"/>'],
    ["an axis of its own", /(?=<c:catAx>)/, "<c:valAx/>"],
  ])("%s: the chart is drawn anew", (_, find, put) => {
    expect(refreshed(by(ours(before), find, put))).toMatchObject({ drawnAnew: true, xml: ours(after) });
  });
});
