/** What a worker is asked for. */
export interface Asked {
  path: string;
}

/** What a worker tells: first which files there are, then of each that it is there or why not. */
export interface Told {
  paths?: string[];
  path?: string;
  error?: string;
}
