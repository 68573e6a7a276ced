import type { FigureContext } from "@/lib/figures/context";
import { formatEdtf } from "@/lib/format/date";
import type { ChangeEntry } from "@/lib/share/change-entries";

/** Changes, each at an anchor feeds lead to. */
export function EntryList({ entries, context }: { entries: ChangeEntry[]; context: FigureContext }) {
  const { locale, t } = context;
  return (
    <ul className="changes">
      {entries.map(({ id, kind, title, text, path, date }) => (
        <li key={id} id={id}>
          <a href={path}>{title}</a>
          <p className="note">
            {text}
            {kind === "correction" && ` (${t("changes.correctedOn", { date: formatEdtf(date, locale) })})`}
          </p>
        </li>
      ))}
    </ul>
  );
}
