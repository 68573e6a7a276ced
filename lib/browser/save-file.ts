/** How long a file's address is kept for a browser that is slow to start saving, ms. */
const KEPT = 60_000;

/** Lets the browser save a file made on the page. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
