import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { OutcomeList } from "@/components/outcomes/OutcomeList";
import { VerdictSection } from "@/components/outcomes/VerdictSection";
import { CarrierName } from "@/components/site/CarrierName";
import { Freshness } from "@/components/site/Freshness";
import { PageHead } from "@/components/site/PageHead";
import { carriersOf } from "@/lib/dataset";
import { pagePath } from "@/lib/site/address";
import "@/components/outcomes/outcomes.css";

export const generateMetadata = metadataOf("announcements");

export default async function Announcements(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  return (
    <>
      <PageHead page="announcements" context={context}>
        <Freshness context={context} />
        <p>
          <a href={pagePath(locale, { page: "figure", id: "outcomes" }, dataset.folder)}>{t("announcements.figure")}</a>
        </p>
      </PageHead>
      {[...carriersOf(dataset).map(({ id }) => id), "context"].map((carrier) => (
        <section key={carrier} aria-labelledby={carrier}>
          <h2 id={carrier}>
            {carrier === "context" ? t("announcements.others") : <CarrierName id={carrier} context={context} />}
          </h2>
          <OutcomeList carrier={carrier} context={context} />
        </section>
      ))}
      <VerdictSection context={context} />
    </>
  );
}
