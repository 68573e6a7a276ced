// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { carriersOf, dataset } from "@/lib/dataset";
import { isEdtf } from "@/lib/dataset/edtf";
import { locales } from "@/lib/i18n/locales";
import { changeEntries } from "@/lib/share/change-entries";
import { changesFeed, changesJson } from "@/lib/share/changes-feed";

const carriers = carriersOf(dataset).map(({ id }) => id);
const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const textIn = (parent: ParentNode, name: string) => parent.querySelector(`:scope > ${name}`)?.textContent ?? "";
const ABSOLUTE = /^https?:\/\//;

describe.each(locales)("feeds of what changed (%s)", (locale) => {
  const context = contextIn(locale);

  it.each([undefined, ...carriers])("are Atom as RFC 4287 wants it (%s)", (carrier) => {
    const document = parse(changesFeed(context, carrier));
    expect(document.querySelector("parsererror")).toBeNull();
    const feed = document.documentElement;
    expect(feed.namespaceURI).toBe("http://www.w3.org/2005/Atom");
    for (const name of ["id", "title", "updated"]) expect(textIn(feed, name), name).not.toBe("");
    expect(feed.querySelector(":scope > author > name")?.textContent).not.toBe("");
    expect(feed.querySelector(":scope > link[rel=self]")?.getAttribute("href")).toMatch(ABSOLUTE);
    const entries = [...feed.querySelectorAll(":scope > entry")];
    expect(entries.length).toBeGreaterThan(3);
    const ids = entries.map((entry) => textIn(entry, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(textIn(entry, "id")).toMatch(ABSOLUTE);
      expect(textIn(entry, "title")).not.toMatch(/^$|undefined|\{/);
      expect(textIn(entry, "updated")).toMatch(/^\d{4}-\d{2}-\d{2}T12:00:00\.000Z$/);
      expect(entry.querySelector(":scope > link")?.getAttribute("href")).toMatch(ABSOLUTE);
      expect(textIn(entry, "summary")).not.toBe("");
    }
  });

  it("say their language, name announcements newly followed, and count each superseded fact once", () => {
    const feed = parse(changesFeed(context)).documentElement;
    expect(feed.getAttribute("xml:lang")).toBe(locale);
    const all = changeEntries(context);
    const opened = all.filter(({ kind }) => kind === "opened");
    const edition = all.find(({ kind, edition: id }) => kind === "edition" && id === "2026-11");
    expect(opened.map(({ facts }) => facts[0])).toEqual(
      dataset.outcomes.filter(({ verdict }) => verdict === "open").map(({ id }) => id),
    );
    const overtaken = all.filter((entry) => entry.kind === "overtaken" && entry.edition === "2026-11");
    const ids = new Set(overtaken.map(({ facts }) => facts[1]));
    expect(ids.size).toBeLessThan(overtaken.length);
    expect(edition?.text).toContain(String(ids.size));
    expect(edition?.facts.length).toBeGreaterThan(100);
  });

  it("date an entry by what changed: a verdict by its day, a newer fact by its own, never after the edition", () => {
    const all = changeEntries(context);
    const dateOf = (id: string) => all.find((entry) => entry.id === id)?.date;
    for (const { id, decided } of dataset.outcomes) {
      const day = dateOf(`2026-11/decided/${id}`);
      if (/^\d{4}-\d{2}-\d{2}$/.test(decided ?? "") && day) expect(day, id).toBe(decided);
    }
    // Only a month is known: its last day.
    const april = dataset.outcomes.find(({ decided }) => decided === "2025-04");
    expect(dateOf(`2026-11/decided/${april?.id}`)).toBe("2025-04-30");
    for (const { date, edition, kind } of all) {
      const published = dataset.editions.find(({ id }) => id === edition)?.published as string;
      if (kind === "edition") expect(date).toBe(published);
      if (kind !== "correction") expect(date <= published).toBe(true);
    }
    const updated = [...parse(changesFeed(context)).querySelectorAll("entry > updated")].map((one) => one.textContent);
    expect(new Set(updated).size).toBeGreaterThan(updated.length / 3);
  });

  it("are the same on every build", () => {
    expect(changesFeed(context)).toBe(changesFeed(contextIn(locale)));
  });

  it("of a carrier have nothing of the others alone", () => {
    const all = changeEntries(context);
    for (const carrier of carriers) {
      const own = parse(changesFeed(context, carrier)).querySelectorAll("entry");
      expect(own).toHaveLength(all.filter((entry) => entry.carriers.includes(carrier)).length);
      expect(own.length).toBeLessThan(all.length);
    }
  });

  it("come as JSON with all of them, newest first, each with its day", () => {
    const { changes } = changesJson(context);
    expect(changes).toHaveLength(changeEntries(context).length);
    const dates = changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.every(isEdtf)).toBe(true);
    expect(changes.every(({ url }) => ABSOLUTE.test(url))).toBe(true);
    expect(changes.find(({ id }) => id === "2026-11/decided/o-390b-multimodal")).toMatchObject({
      kind: "decided",
      edition: "2026-11",
      carriers: ["softbank"],
      url: `http://localhost:3000/${locale}/2026-11/announcements/o-390b-multimodal`,
    });
  });
});
