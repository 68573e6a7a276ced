import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { bundleScripts } from "../steps/scripts";
import type { Begin, Told } from "./messages";

const WORKER = "publish/making/worker.ts";
/** Files in a row that one worker makes: neighbours in the list are made of the same drawing or page. */
const IN_A_ROW = 24;

/** What makes the files of a site, on every core. */
export interface Makers {
  /** Every file of the site, as the list has them. */
  paths: readonly string[];
  /** Makes a file before all others. @throws Error when it cannot be made */
  make(path: string): Promise<void>;
  /** Makes files when there is nothing more urgent. @throws Error of the first that cannot be made */
  makeAll(paths: Iterable<string>, onMade: () => void): Promise<void>;
  close(): void;
}

interface Job {
  path: string;
  done: () => void;
  failed: (error: Error) => void;
}

/**
 * Starts the makers.
 * @param to folder the files are written to, each whole or not at all
 * @throws Error when the list cannot be made
 */
export async function startMakers(to: string, isCompressed = false): Promise<Makers> {
  const urgent: Job[] = [];
  const rows: Job[][] = [];

  /** Hands jobs to a worker, one after the other: those asked for first, then those of its row. */
  function employ(child: ChildProcess): () => void {
    let job: Job | undefined;
    let row: Job[] = [];
    const next = () => {
      if (job) return;
      if (row.length === 0) row = rows.shift() ?? [];
      job = urgent.shift() ?? row.shift();
      if (job) child.send({ path: job.path });
    };
    child.on("message", ({ path, error }: Told) => {
      if (!job || job.path !== path) return;
      if (error) job.failed(new Error(error));
      else job.done();
      job = undefined;
      next();
    });
    child.on("exit", (code) => {
      const lost = new Error(`${job?.path ?? WORKER}: the process that makes files ended (${code}): start again`);
      for (const { failed } of [...(job ? [job] : []), ...row, ...urgent, ...rows.flat()]) failed(lost);
    });
    return next;
  }

  const begin: Begin = { scripts: await bundleScripts(), to, isCompressed };
  const children = Array.from({ length: availableParallelism() }, () =>
    fork(WORKER, { execArgv: ["--import", "tsx"], serialization: "advanced" }),
  );
  const close = () => {
    for (const child of children) if (child.connected) child.disconnect();
  };
  const started = children.map(
    (child) =>
      new Promise<string[]>((resolve, reject) => {
        child.once("message", ({ paths, error }: Told) => (paths ? resolve(paths) : reject(new Error(error))));
        child.once("exit", (code) => reject(new Error(`${WORKER}: ended with ${code}`)));
        child.send(begin);
      }),
  );
  const paths = await Promise.all(started).then(
    ([first = []]) => first,
    (error) => {
      close();
      throw error;
    },
  );
  const workers = children.map(employ);
  const wake = () => {
    for (const next of workers) next();
  };
  const jobOf = (path: string, into: Job[]) => new Promise<void>((done, failed) => into.push({ path, done, failed }));
  return {
    paths,
    make(path) {
      const made = jobOf(path, urgent);
      wake();
      return made;
    },
    async makeAll(wanted, onMade) {
      const all = [...wanted];
      const jobs: Promise<void>[] = [];
      for (let at = 0; at < all.length; at += IN_A_ROW) {
        const row: Job[] = [];
        for (const path of all.slice(at, at + IN_A_ROW)) jobs.push(jobOf(path, row).then(onMade));
        rows.push(row);
      }
      wake();
      await Promise.all(jobs);
    },
    close,
  };
}
