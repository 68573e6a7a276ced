import type { Context } from "@/lib/context/context";
import { carrierOf } from "@/lib/dataset";
import { statementRow } from "@/lib/series/row";
import { MatrixEntry } from "../figures/MatrixTable";

/** Who the carrier and its group are, from the facts that belong to no dimension. */
export function CarrierProfile({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  const members = dataset.organisations.filter(({ id }) => carrierOf(dataset, id) === carrier);
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t("carrier.profile")}</h2>
      <dl className="statements">
        {members.map(({ id, name, summary }) => (
          <div key={id}>
            <dt>{name[locale]}</dt>
            <dd>{summary[locale]}</dd>
            {dataset.statements
              .filter(({ subject, dimension }) => subject === id && dimension === undefined)
              .map((statement) => (
                <dd key={statement.id}>
                  <MatrixEntry row={statementRow(dataset, statement)} context={context} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
