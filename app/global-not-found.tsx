import type { Metadata } from "next";
import { PageBehaviours } from "@/components/site/PageBehaviours";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pagePath } from "@/lib/site/address";
import { sitePages } from "@/lib/site/pages";
import { Document } from "./document";

export const metadata: Metadata = {
  title: locales.map((locale) => translator(locale)("notFound.title")).join(" / "),
  robots: { index: false },
};

/** One page for every wrong address, in both languages since the address may not tell which. */
export default function NotFound() {
  const pages = sitePages();
  return (
    <Document lang={locales[0]} hasHeader={false}>
      <main className="not-found">
        {locales.map((locale) => {
          const t = translator(locale);
          return (
            <section key={locale} lang={locale}>
              <h1>{t("notFound.title")}</h1>
              <p className="lead">{t("notFound.lead")}</p>
              <nearest-page
                data-locale={locale}
                data-pages={JSON.stringify(
                  pages.filter((page) => page.locale === locale).map(({ path, title }) => ({ path, title })),
                )}
                data-text={t("notFound.suggestion")}
              />
              <p>
                <a href={pagePath(locale, { page: "home" })}>{t("notFound.home")}</a>
              </p>
            </section>
          );
        })}
      </main>
      <PageBehaviours />
    </Document>
  );
}
