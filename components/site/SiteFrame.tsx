import type { ReactNode } from "react";
import { headerEnd } from "@/lib/browser/theme-script";
import type { Context } from "@/lib/context/context";
import { dataset, datasetOf, editionIds, folderOf } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { sourceLines } from "@/lib/figures/describe";
import { editionName } from "@/lib/figures/edition-name";
import { scenarioBounds } from "@/lib/figures/scenario";
import { type Locale, languages, locales } from "@/lib/i18n/locales";
import { barePath, type Page, pagePath } from "@/lib/site/address";
import { editionPages, footPages, isInEdition, navigationPages } from "@/lib/site/pages";
import { stateChoices } from "@/lib/state/choices";
import { EditionSwitch } from "../editions/EditionSwitch";
import { SearchBox } from "../search/SearchBox";
import { StateNotice } from "../state/StateNotice";
import { Freshness } from "./Freshness";
import { LocaleSwitch } from "./LocaleSwitch";
import { PageBehaviours } from "./PageBehaviours";
import { Phrases } from "./Phrases";
import { SiteNav } from "./SiteNav";
import { ThemeSwitch } from "./ThemeSwitch";

/** Paths of an edition's pages, as what follows language and edition in them. */
function pathsIn(edition: string, locale: Locale): string[] {
  return editionPages(datasetOf(edition, true)).map((page) => barePath(locale, page).slice(locale.length + 1));
}

/** Header, footer and what every page shares, in the words of its edition. */
export function SiteFrame({ context, children }: { context: Context; children: ReactNode }) {
  const { dataset: shown, locale, messages, t } = context;
  const editions = editionIds.map((id) => ({
    id,
    folder: folderOf(id),
    text: editionName({ dataset: datasetOf(id), locale }),
    paths: pathsIn(id, locale),
  }));
  const links = navigationPages.map((page) => {
    const target: Page = { page };
    const folder = isInEdition(target, shown) ? shown.folder : "";
    return {
      path: barePath(locale, target, folder),
      href: pagePath(locale, target, folder),
      text: t(`site.nav.${page}`),
    };
  });
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <header className="site-header">
        <div className="inner">
          <a className="site-name phrase" href={pagePath(locale, { page: "home" }, shown.folder)}>
            <Phrases text={t("site.name")} locale={locale} />
          </a>
          <SiteNav label={t("site.nav.label")} links={links} />
          <div className="site-tools">
            <SearchBox context={context} />
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <LocaleSwitch key={other} to={other} text={languages[other].name} />
              ))}
            <ThemeSwitch t={t} />
          </div>
        </div>
      </header>
      <span id={headerEnd} hidden />
      <main id="content" tabIndex={-1}>
        <StateNotice
          choices={{ ...stateChoices(dataset), figures: [...figureIds], scenario: scenarioBounds(dataset) }}
          text={messages.controls.dropped}
          notKept={messages.site.notKept}
        />
        <kept-anchor
          role="status"
          className="anchor-notice"
          data-text={t("site.editions.moved")}
          data-link={t.raw("site.editions.movedTo") as string}
        />
        <EditionSwitch
          locale={locale}
          editions={editions}
          shown={{ edition: shown.edition, folder: shown.folder, isNewest: shown.isNewest }}
          labels={{
            label: t("site.editions.label"),
            now: t("site.editions.now", { date: editions.at(-1)?.text ?? "" }),
            note: t(shown.isNewest ? "site.editions.kept" : "site.editions.older", { date: editionName(context) }),
            permanent: t("site.editions.permanent", { date: editionName(context) }),
          }}
        />
        {children}
      </main>
      <footer className="site-footer">
        <div className="inner">
          {sourceLines(context).map((line) => (
            <p key={line}>
              {line} <a href={pagePath(locale, { page: "sourceList" })}>{t("sourceList.title")}</a>
            </p>
          ))}
          <Freshness context={context} />
          <p>
            {footPages.map((page) => (
              <span key={page}>
                <a href={pagePath(locale, { page })}>{t(`site.nav.${page}`)}</a>
                {" · "}
              </span>
            ))}
            {t("site.code")}
          </p>
        </div>
      </footer>
      <PageBehaviours
        labels={{
          close: t("controls.close"),
          open: t("controls.factLink"),
          marks: t("chart.marks"),
          failed: t("controls.scriptFailed"),
        }}
      />
    </>
  );
}
