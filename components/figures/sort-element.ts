const collator = new Intl.Collator(undefined, { numeric: true });

/** What a line is sorted by in a column: the cell's own key, or its text. */
function keyOf(line: HTMLTableRowElement, column: number): string {
  const cell = line.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? "";
}

/** `<sort-table>`: the heads of its table become buttons that sort its lines; without a script it stays as it is. */
export class SortElement extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>("thead th")) {
      if (head.querySelector("button, a")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => this.sort(head));
    }
  }

  /** Sorts by a column, and the other way round when it is sorted by it already. */
  private sort(head: HTMLTableCellElement): void {
    const body = this.querySelector("tbody");
    if (!body) return;
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of this.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const column = head.cellIndex;
    const lines = [...body.rows].sort((a, b) => {
      const [first, second] = [keyOf(a, column), keyOf(b, column)];
      // What is not stated comes last either way.
      if (!first || !second) return Number(!first) - Number(!second);
      return collator.compare(first, second) * (down ? -1 : 1);
    });
    body.append(...lines);
  }
}
