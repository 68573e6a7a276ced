import type { ReactNode } from "react";
import { dataset, datasetOf, editionIds } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { sourceLines } from "@/lib/figures/describe";
import { editionName } from "@/lib/figures/edition-name";
import { scenarioBounds } from "@/lib/figures/scenario";
import { type Locale, languages, locales } from "@/lib/i18n/locales";
import { barePath, type Page, pagePath } from "@/lib/site/address";
import { editionPages, navigationPages } from "@/lib/site/pages";
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
import { headerEnd } from "./theme-script";

/** Paths of pages every edition has, as what follows language and edition. */
function sharedPaths(locale: Locale): string[] {
  const [first] = editionIds;
  return first === undefined
    ? []
    : editionPages(datasetOf(first)).map((page) => barePath(locale, page).slice(locale.length + 1));
}

/** Header, footer and what every page shares. */
export function SiteFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const context = figureContext(locale);
  const { t } = context;
  const editions = editionIds.map((id) => {
    const of = datasetOf(id);
    const { folder } = of;
    const date = editionName({ dataset: of, locale });
    return { folder, text: folder ? t("site.editions.then", { date }) : t("site.editions.now") };
  });
  const links = navigationPages.map((page) => {
    const target: Page = { page };
    return { path: barePath(locale, target), href: pagePath(locale, target), text: t(`site.nav.${page}`) };
  });
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <header className="site-header">
        <div className="inner">
          <a className="site-name phrase" href={pagePath(locale, { page: "home" })}>
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
          text={t.raw("controls.dropped") as string}
        />
        <EditionSwitch
          locale={locale}
          editions={editions}
          shared={sharedPaths(locale)}
          label={t("site.editions.label")}
          note={t("site.editions.note", { date: editions[0]?.text ?? "" })}
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
          <p>{t("site.code")}</p>
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
