import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { AddedFacts } from "@/components/changes/AddedFacts";
import { EntryList } from "@/components/changes/EntryList";
import { PageHead } from "@/components/site/PageHead";
import { contextIn } from "@/lib/context/context";
import { carriersOf, datasetOf } from "@/lib/dataset";
import { allChanges, changeEntries } from "@/lib/share/change-entries";
import { basePath, pagePath } from "@/lib/site/address";
import { changesFeedPath, changesJsonPath } from "@/lib/site/files";

export const generateMetadata = metadataOf("changes");

export default async function ChangesPage(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const entries = changeEntries(context);
  const corrections = entries.filter(({ kind }) => kind === "correction");
  const feeds = [
    { path: changesFeedPath(locale), text: t("changes.all") },
    ...carriersOf(dataset).map(({ id, name }) => ({
      path: changesFeedPath(locale, id),
      text: t("changes.of", { name: name[locale] }),
    })),
    { path: changesJsonPath(locale), text: t("changes.json") },
  ];
  return (
    <>
      <PageHead page="changes" context={context}>
        <p>
          {t("changes.follow")}
          {feeds.map(({ path, text }) => (
            <span key={path}>
              {" · "}
              <a href={`${basePath}${path}`}>{text}</a>
            </span>
          ))}
        </p>
      </PageHead>
      <section aria-labelledby="corrections">
        <h2 id="corrections">{t("changes.headings.corrections")}</h2>
        {corrections.length > 0 ? (
          <>
            <p>{t("changes.correctionsLead")}</p>
            <EntryList entries={corrections} context={context} anchored />
          </>
        ) : (
          <p>{t("changes.noCorrections")}</p>
        )}
        <p>
          <a href={pagePath(locale, { page: "policy" })}>{t("policy.title")}</a>
        </p>
      </section>
      {allChanges()
        .toReversed()
        .map(({ edition, added }) => {
          const own = entries.filter((entry) => entry.edition === edition && entry.kind !== "correction");
          const whole = own.find(({ kind }) => kind === "edition");
          return (
            <section key={edition} aria-labelledby={edition}>
              <h2 id={edition}>{whole && <a href={whole.path}>{whole.title}</a>}</h2>
              <p className="lead">{whole?.text}</p>
              {(["decided", "opened", "overtaken"] as const).map((kind) => {
                const some = own.filter((entry) => entry.kind === kind);
                return some.length > 0 ? (
                  <div key={kind}>
                    <h3>{t(`changes.headings.${kind}`)}</h3>
                    <EntryList entries={some} context={context} anchored />
                  </div>
                ) : null;
              })}
              <AddedFacts ids={added} context={contextIn(locale, datasetOf(edition, true))} />
            </section>
          );
        })}
    </>
  );
}
