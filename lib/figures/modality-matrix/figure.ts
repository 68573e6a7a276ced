import { provenanceOf } from "@/lib/series/provenance";
import { defineFigure } from "../figure";
import { joinNames, organisationName } from "../names";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };
import { modalityMatrixSeries } from "./series";

/** Which kinds of input each carrier's models take, and how far along. */
export const modalityMatrix = defineFigure({
  id: "modality-matrix",
  words: { ja, en },
  controls: [],
  panels: (dataset) => [{ kind: "matrix", matrix: modalityMatrixSeries(dataset) }],
  values: (context) => {
    const { columns, lines } = modalityMatrixSeries(context.dataset);
    const beyond = columns.filter((carrier) =>
      lines.some(
        (line) => line.id !== "language" && line.cells[carrier]?.some((row) => provenanceOf(row).status === "done"),
      ),
    );
    return {
      count: beyond.length,
      names: joinNames(
        beyond.map((carrier) => organisationName(carrier, context)),
        context,
      ),
    };
  },
});
