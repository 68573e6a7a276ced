/**
 * Keeps keyboard and screen reader within an element: all else on the page is set aside.
 * @returns a function that brings it back
 */
export function setAside(element: HTMLElement): () => void {
  const others: HTMLElement[] = [];
  for (let one = element; one.parentElement && one !== document.body; one = one.parentElement) {
    for (const other of one.parentElement.children) {
      if (other !== one && other instanceof HTMLElement && !other.inert) others.push(other);
    }
  }
  for (const other of others) other.inert = true;
  return () => {
    for (const other of others) other.inert = false;
  };
}
