import { tableRowId } from "@/lib/site/figure-ids";

export interface CardLabels {
  close: string;
  open: string;
}

const GAP = 10;

/** Text of a table row's cells: heading, labelled values and the way to the source. */
function rowContent(row: HTMLElement, pinned: boolean, labels: CardLabels): DocumentFragment {
  const content = document.createDocumentFragment();
  const heading = document.createElement("h4");
  const what = row.querySelector<HTMLElement>(".what");
  heading.textContent = [row.querySelector("th")?.textContent, what?.textContent]
    .filter((text) => text && text !== "—")
    .join(" · ");
  content.append(heading);
  const list = document.createElement("dl");
  for (const cell of row.querySelectorAll<HTMLElement>("td[data-label]")) {
    if (cell === what || cell.dataset.empty !== undefined) continue;
    const link = cell.querySelector("a");
    const term = document.createElement("dt");
    term.textContent = cell.dataset.label ?? "";
    const value = document.createElement("dd");
    if (link && pinned) {
      const copy = document.createElement("a");
      copy.href = link.href;
      copy.textContent = link.textContent;
      copy.setAttribute("aria-description", labels.open);
      value.append(copy);
    } else value.textContent = (link ?? cell).textContent;
    list.append(term, value);
  }
  content.append(list);
  return content;
}

/** Fills the card from the rows of the figure's table that a mark stands for. */
export function fillCard(
  card: HTMLElement,
  mark: Element,
  pinned: boolean,
  labels: CardLabels,
  onClose: () => void,
): boolean {
  const figure = mark.closest<HTMLElement>("[data-figure]")?.dataset.figure ?? "";
  const rows = (mark.getAttribute("data-mark") ?? "")
    .split(" ")
    .map((id) => document.getElementById(tableRowId(figure, id)))
    .filter((row) => row !== null);
  if (rows.length === 0) return false;
  card.replaceChildren(...rows.map((row) => rowContent(row, pinned, labels)));
  if (pinned) {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "plain-button close";
    close.textContent = labels.close;
    close.addEventListener("click", onClose);
    card.append(close);
    card.dataset.pinned = "";
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", mark.getAttribute("aria-label") ?? "");
  } else {
    delete card.dataset.pinned;
    card.setAttribute("role", "tooltip");
    card.removeAttribute("aria-label");
  }
  return true;
}

/** Puts the card under an anchor box, or above it where there is no room, always within the window's width. */
export function placeCard(
  card: HTMLElement,
  anchor: { left: number; right: number; top: number; bottom: number },
): void {
  const { width, height } = card.getBoundingClientRect();
  const windowWidth = document.documentElement.clientWidth;
  const centre = (anchor.left + anchor.right) / 2;
  const left = Math.min(Math.max(centre - width / 2, GAP), windowWidth - width - GAP);
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const top = below + height > window.innerHeight && above > 0 ? above : below;
  card.style.left = `${Math.max(left, GAP) + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}
