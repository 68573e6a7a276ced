/** Copies plain text. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies content in several types at once, e.g. a table as text and as HTML.
 * Promises are handed over as they are: Safari wants the call within the click.
 * @returns whether the browser allowed it
 */
export async function copyTypes(types: Record<string, Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}
