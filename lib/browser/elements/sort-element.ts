const collator = new Intl.Collator(undefined, { numeric: true });

/** How the reader has sorted the table of each figure, which may be drawn anew. */
const sorted = new WeakMap<Element, { column: number; down: boolean }>();

/** What a line is sorted by in a column: the cell's own key, or its text. */
function keyOf(line: HTMLTableRowElement, column: number): string {
  const cell = line.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? "";
}

/** `<sort-table>`: the heads of its table become buttons that sort its lines; without a script it stays as it is. */
export class SortElement extends HTMLElement {
  get #heads() {
    return [...this.querySelectorAll<HTMLTableCellElement>("thead th")];
  }
  get #figure(): Element {
    return this.closest("[data-figure]") ?? this;
  }

  connectedCallback(): void {
    for (const head of this.#heads) {
      if (head.querySelector("button, a")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        // The other way round when it is sorted by it already.
        this.#sort(head.cellIndex, head.getAttribute("aria-sort") === "ascending");
      });
    }
    const { column, down } = sorted.get(this.#figure) ?? {};
    if (column !== undefined && down !== undefined) this.#sort(column, down);
  }

  #sort(column: number, down: boolean): void {
    const body = this.querySelector("tbody");
    if (!body) return;
    sorted.set(this.#figure, { column, down });
    for (const head of this.#heads) {
      if (head.cellIndex === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const lines = [...body.rows].sort((a, b) => {
      const [first, second] = [keyOf(a, column), keyOf(b, column)];
      // What is not stated comes last either way.
      if (!first || !second) return Number(!first) - Number(!second);
      return collator.compare(first, second) * (down ? -1 : 1);
    });
    body.append(...lines);
  }
}
