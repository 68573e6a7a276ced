import type { Context } from "@/lib/context/context";
import { formatEdtf } from "@/lib/format/date";
import type { ChangeEntry } from "@/lib/share/change-entries";

/** Changes. @param anchored on the page feeds lead to, where each has its anchor */
export function EntryList(props: { entries: ChangeEntry[]; context: Context; anchored?: boolean }) {
  const { entries, context, anchored = false } = props;
  const { locale, t } = context;
  return (
    <ul className="changes">
      {entries.map(({ id, kind, title, text, path, date }) => (
        <li key={id} id={anchored ? id : undefined}>
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
