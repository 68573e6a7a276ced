import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Freshness } from "@/components/site/Freshness";
import { PageHead } from "@/components/site/PageHead";
import { ReportLink } from "@/components/site/ReportLink";
import { pagePath } from "@/lib/site/address";

export const generateMetadata = metadataOf("policy");

const SECTIONS = ["reached", "changed", "retold", "reaches", "corrected", "publisher"] as const;

export default async function Policy(props: PageProps) {
  const context = await contextOf(props);
  const { locale, t } = context;
  const link = (href: string, text: string) => (
    <p>
      <a href={href}>{text}</a>
    </p>
  );
  const more = {
    reached: link(`${pagePath(locale, { page: "announcements" })}#verdicts`, t("policy.verdicts")),
    changed: link(pagePath(locale, { page: "changes" }), t("policy.changes")),
    retold: link(pagePath(locale, { page: "sourceList" }), t("policy.sources")),
    reaches: <Freshness context={context} />,
    corrected: (
      <p>
        <a href={`${pagePath(locale, { page: "changes" })}#corrections`}>{t("changes.headings.corrections")}</a>
        <ReportLink about="policy" path={pagePath(locale, { page: "policy" })} context={context} before=" · " />
      </p>
    ),
    publisher: null,
  };
  return (
    <>
      <PageHead page="policy" context={context} />
      {SECTIONS.map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t(`policy.sections.${id}.title`)}</h2>
          <p className="lead">{t(`policy.sections.${id}.text`, { site: t("site.name") })}</p>
          {more[id]}
        </section>
      ))}
    </>
  );
}
