// Runs inside pages with a field for files, before anything else there is alive: a file that is dropped must never
// take the page's place.
const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
const BOX = ".file-drop";

const boxOf = ({ target }: DragEvent) => (target instanceof Element ? target.closest<HTMLElement>(BOX) : null);

/** Marks the box a file is held over. */
function mark(over: HTMLElement | null): void {
  for (const box of document.querySelectorAll<HTMLElement>(BOX)) box.toggleAttribute("data-over", box === over);
}

/** Says that a file was dropped where nothing takes it, or takes that back. */
function tellMissed(isMissed: boolean): void {
  const place = document.querySelector<HTMLElement>(".drop-missed");
  if (!place) return;
  place.textContent = isMissed ? (place.dataset.text ?? "") : "";
  if (isMissed) place.scrollIntoView({ block: "nearest" });
}

for (const type of ["dragenter", "dragover"] as const) {
  document.addEventListener(type, (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(boxOf(event));
  });
}
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) mark(null);
});
document.addEventListener("drop", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  mark(null);
  const field = boxOf(event)?.querySelector<HTMLInputElement>("input[type=file]");
  const files = event.dataTransfer?.files;
  tellMissed(!field);
  if (!field || !files?.length) return;
  field.files = files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
