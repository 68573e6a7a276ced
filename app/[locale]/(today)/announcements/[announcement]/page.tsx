import type { Metadata } from "next";
import { contextOf, type PageProps } from "@/app/params";
import { EntryList } from "@/components/changes/EntryList";
import { StepList } from "@/components/outcomes/StepList";
import { VerdictMark } from "@/components/outcomes/VerdictMark";
import { CarrierName } from "@/components/site/CarrierName";
import { JsonLd } from "@/components/site/JsonLd";
import { Pager } from "@/components/site/Pager";
import { Phrases } from "@/components/site/Phrases";
import { ReportLink } from "@/components/site/ReportLink";
import type { Context } from "@/lib/context/context";
import { byId, dataset as published } from "@/lib/dataset";
import { rowText } from "@/lib/figures/row-text";
import { formatEdtf } from "@/lib/format/date";
import { factText } from "@/lib/format/text";
import { factRow, outcomeRow, outcomeSeries } from "@/lib/series/outcomes";
import { correctionEntries } from "@/lib/share/change-entries";
import { pageJsonLd } from "@/lib/share/json-ld";
import { pagePath } from "@/lib/site/address";
import { pageMetadata } from "@/lib/site/metadata";
import "@/components/outcomes/outcomes.css";

type Props = PageProps<{ announcement: string }>;

export const dynamicParams = false;

export const generateStaticParams = () => published.outcomes.map(({ id }) => ({ announcement: id }));

/** Name and verdict. */
function fullTitle(id: string, { dataset, locale, t }: Context): string {
  const { title, verdict } = byId(dataset.outcomes, id);
  return t("changes.decided", { title: title[locale], verdict: t(`vocabulary.verdict.${verdict}`) });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { announcement } = await props.params;
  const context = await contextOf(props);
  const { dataset, locale } = context;
  const { text } = byId(dataset.outcomes, announcement);
  const title = fullTitle(announcement, context);
  return pageMetadata({ page: "announcement", id: announcement }, title, factText(dataset, text, locale), context);
}

export default async function Announcement(props: Props) {
  const { announcement } = await props.params;
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const outcome = byId(dataset.outcomes, announcement);
  const { title, verdict, due, decided, declaredBy, sure, text, revision } = outcome;
  const page = { page: "announcement", id: announcement } as const;
  const evidence = [outcome.of, ...outcome.decidedBy, ...(outcome.steps ?? [])].map((id) => factRow(dataset, id));
  const corrections = correctionEntries(context, new Set([announcement]));
  const row = outcomeRow(dataset, outcome);
  const said = factRow(dataset, outcome.of);
  const words = rowText(said, context);
  const ids = outcomeSeries(dataset).rows.map(({ id }) => id);
  const place = ids.indexOf(announcement);
  const link = (step: number, label: string) => {
    const id = ids[place + step];
    return id
      ? {
          href: pagePath(locale, { page: "announcement", id }, dataset.folder),
          label,
          text: byId(dataset.outcomes, id).title[locale],
        }
      : undefined;
  };
  const terms: [string, string][] = [
    [t("announcements.saidBy"), words.saidBy],
    [t("announcements.saidOn"), formatEdtf(row.saidOn, locale)],
    [t("announcements.due"), due ? formatEdtf(due, locale) : t("announcements.noDue")],
    [
      t(verdict === "open" && decided ? "announcements.newest" : "announcements.decided"),
      decided ? formatEdtf(decided, locale) : t("announcements.notDecided"),
    ],
    [t("announcements.declaredBy"), t(`vocabulary.declaredBy.${declaredBy}`)],
    [t("announcements.sure"), t(`vocabulary.sure.${sure}`)],
  ];
  return (
    <article className="announcement">
      <JsonLd
        data={pageJsonLd(
          page,
          fullTitle(announcement, context),
          factText(dataset, text, locale),
          [outcomeRow(dataset, outcome), ...evidence],
          context,
        )}
      />
      <header className="page-head">
        <p className="kicker">
          {row.carriers[0] ? <CarrierName id={row.carriers[0]} context={context} /> : words.head}
        </p>
        <h1>
          <Phrases text={title[locale]} locale={locale} />
        </h1>
        <p className="verdict">
          <VerdictMark verdict={verdict} /> <strong>{t(`vocabulary.verdict.${verdict}`)}</strong>{" "}
          <span className="provenance">{t(`vocabulary.verdictHelp.${verdict}`)}</span>
        </p>
        <p className="lead">{said.text ? factText(dataset, said.text, locale) : words.label}</p>
      </header>
      <dl className="meta">
        {terms.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="why">
        <h2 id="why">{t("announcements.why")}</h2>
        <p className="lead">{factText(dataset, text, locale)}</p>
        {corrections.length > 0 && <EntryList entries={corrections} context={context} />}
        <p>
          <strong>{t("announcements.revision")}</strong> — {factText(dataset, revision, locale)}
        </p>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{t("announcements.steps")}</h2>
        <StepList outcome={outcome} context={context} />
      </section>
      <p>
        <a href={pagePath(locale, { page: "figure", id: "outcomes" }, dataset.folder)}>{t("announcements.figure")}</a>
        {" · "}
        <a href={pagePath(locale, { page: "announcements" }, dataset.folder)}>{t("announcements.title")}</a>
        <ReportLink about={announcement} path={pagePath(locale, page, dataset.folder)} context={context} before=" · " />
      </p>
      <Pager previous={link(-1, t("announcements.previous"))} next={link(1, t("announcements.next"))} />
    </article>
  );
}
