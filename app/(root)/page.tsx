import type { Metadata } from "next";
import { contextIn } from "@/lib/context/context";
import { languages, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pagePath } from "@/lib/site/address";
import { pageMetadata } from "@/lib/site/metadata";

export function generateMetadata(): Metadata {
  const context = contextIn(locales[0]);
  return {
    ...pageMetadata({ page: "home" }, context.t("home.title"), context.t("site.tagline"), context),
    title: locales.map((locale) => translator(locale)("site.name")).join(" / "),
  };
}

/** Sends the reader to the language of their browser, keeping query and anchor; without JavaScript they choose. */
const pick = `(function(){var l=(navigator.languages||[navigator.language]).map(function(x){return String(x).slice(0,2)}).find(function(x){return ${JSON.stringify(locales)}.indexOf(x)>=0})||"${locales[0]}";location.replace(${JSON.stringify(
  Object.fromEntries(locales.map((locale) => [locale, pagePath(locale, { page: "home" })])),
)}[l]+location.search+location.hash)})()`;

export default function Picker() {
  return (
    <main className="picker">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint */}
      <script data-keep dangerouslySetInnerHTML={{ __html: pick }} />
      <h1>{locales.map((locale) => translator(locale)("picker.title")).join(" / ")}</h1>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a href={pagePath(locale, { page: "home" })} hrefLang={locale} lang={locale}>
              {languages[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
