import type { Context } from "@/lib/context/context";
import { byId, carrierOf } from "@/lib/dataset";
import { figureName } from "@/lib/figures/describe";
import { show } from "@/lib/figures/shown";
import { matrixOfLines } from "@/lib/series/matrix";
import { releasedModels } from "@/lib/series/models";
import { pagePath } from "@/lib/site/address";
import { MatrixTable } from "../figures/MatrixTable";

/** The carrier's lines of the table of models. */
export function CarrierModels({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  const { matrix, words } = show("models", context);
  if (!matrix) return null;
  const own = new Set(
    releasedModels(dataset)
      .filter(({ organisation }) => carrierOf(dataset, organisation) === carrier)
      .map(({ id }) => id),
  );
  const lines = matrix.lines.filter(({ id }) => own.has(id));
  const name = byId(dataset.organisations, carrier).name[locale];
  return (
    <section aria-labelledby="models">
      <h2 id="models">{t("carrier.models", { name, count: lines.length })}</h2>
      <div className="figure wide-table">
        <MatrixTable
          series={{ ...matrix, ...matrixOfLines(matrix.columns, lines) }}
          title={words.short}
          context={context}
        />
      </div>
      <p>
        <a href={pagePath(locale, { page: "figure", id: "models" }, dataset.folder)}>{figureName("models", locale)}</a>
      </p>
    </section>
  );
}
