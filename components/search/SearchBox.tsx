import type { Context } from "@/lib/context/context";
import { basePath } from "@/lib/site/address";
import { searchIndexPath } from "@/lib/site/files";

/** Button and dialog of the search; `search-element.ts` makes them work. */
export function SearchBox({ context: { locale, t } }: { context: Context }) {
  const label = t("search.label");
  return (
    <site-search
      className="search needs-js"
      data-index={`${basePath}${searchIndexPath(locale)}`}
      data-none={t("search.none")}
      data-failed={t("search.failed")}
      data-not-kept={t("site.notKept.storage")}
      data-count={t.raw("search.count") as string}
      data-first={t.raw("search.first") as string}
    >
      <button type="button" className="plain-button search-open">
        {t("search.open")} <kbd>/</kbd>
      </button>
      <dialog className="search-dialog" aria-label={label}>
        <div className="search-head">
          <input
            type="search"
            aria-label={label}
            placeholder={t("search.hint")}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="button" className="plain-button search-close">
            {t("search.close")}
          </button>
        </div>
        <p role="status" className="provenance" />
        <ul className="search-results" />
        <button type="button" className="plain-button search-more" hidden>
          {t("search.more")}
        </button>
        <button type="button" role="switch" aria-checked className="plain-button search-key">
          {t("search.key")}
        </button>
      </dialog>
    </site-search>
  );
}
