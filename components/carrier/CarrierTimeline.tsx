import type { Context } from "@/lib/context/context";
import { figureName } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import { formatYearTick } from "@/lib/format/date";
import { timelineSeries } from "@/lib/series/events";
import { provenanceOf } from "@/lib/series/provenance";
import { lowerOf, type Row } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "../figures/Swatch";

function byYear(rows: Row[]): [number, Row[]][] {
  const years = new Map<number, Row[]>();
  for (const row of rows) {
    const year = new Date(lowerOf(row)).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years];
}

/** A carrier's events by year, each leading to its source. */
export function CarrierTimeline({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale } = context;
  const rows = timelineSeries(dataset).rows.filter(({ carriers }) => carriers.includes(carrier));
  return (
    <>
      {byYear(rows).map(([year, own]) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{formatYearTick(Date.UTC(year, 0, 1), locale)}</h3>
          <ol className="year-events">
            {own.map((row) => {
              const text = rowText(row, context);
              return (
                <li key={row.id}>
                  <span className="kicker">{text.asOf}</span>
                  <span>
                    {text.label}
                    <span className="provenance">
                      {" "}
                      <Swatch status={provenanceOf(row).status} /> {text.status} ·{" "}
                      <a href={factPath(locale, row.id)}>{text.paragraphs}</a>
                    </span>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <p>
        <a href={pagePath(locale, { page: "figure", id: "timeline" }, dataset.folder)}>
          {figureName("timeline", locale)}
        </a>
      </p>
    </>
  );
}
