import type { Scripts } from "../steps/scripts";

/** What a worker is told first: what it makes the site of, and where. */
export interface Begin {
  scripts: Scripts;
  /** Folder the files are written to. */
  to: string;
  isCompressed: boolean;
}

/** What a worker is asked for, one file at a time. */
export interface Asked {
  path: string;
}

/** What a worker tells: first which files there are, then of each that it is there or why not. */
export interface Told {
  paths?: string[];
  path?: string;
  error?: string;
}
