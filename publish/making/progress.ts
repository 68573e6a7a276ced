const WIDTH = 24;
/** How often a log that is no terminal gets a line. */
const STEPS = 10;

/**
 * Tells how much of some work is done and how long the rest will take: a bar on a terminal, else a line now and then.
 * @returns to be called for each thing done
 */
export function progress(what: string, all: number): () => void {
  const started = Date.now();
  let done = 0;
  return () => {
    done += 1;
    const left = Math.round(((Date.now() - started) / 1000 / done) * (all - done));
    const words = `${what}: ${done} of ${all}, ${left} s left`;
    if (process.stdout.isTTY) {
      const full = Math.round((done / all) * WIDTH);
      process.stdout.write(
        `\r[${"█".repeat(full)}${"·".repeat(WIDTH - full)}] ${words}\x1b[K${done === all ? "\n" : ""}`,
      );
    } else if (Math.floor((done / all) * STEPS) > Math.floor(((done - 1) / all) * STEPS)) console.log(words);
  };
}
