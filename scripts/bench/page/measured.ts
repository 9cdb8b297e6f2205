/** One load of a page. */
export interface Load {
  readonly url: string;
  /** Milliseconds after the load in which scripts may still start. */
  readonly settle: number;
  /** Whether to ask for the memory held, too. */
  readonly memory: boolean;
}

/** What one load of a page cost on its main thread, in milliseconds. */
export interface Measured {
  /** Time in scripts, from compiling them on. */
  readonly script: number;
  /** How often scripts were entered. */
  readonly entries: number;
  /** Entries after the page has settled: on a page that changes, those that answer its changes. */
  readonly lateEntries: number;
  /** The longest single entry. */
  readonly longest: number;
  /** Kilobytes held by scripts, where the browser tells. */
  readonly memory?: number;
}

/** A browser with every variant of the bench in it. */
export interface PageBrowser {
  readonly name: string;
  readonly measure: (load: Load) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a page counts as settled. */
export const SETTLED = 800;
