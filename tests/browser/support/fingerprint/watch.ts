/**
 * What the parts of the watch share. Each part is one function that runs in the page, before anything else there, and
 * reaches nothing of its module.
 */
export interface Watch {
  /** Off while the page itself is at work. */
  counting: boolean;
  /** How often the page's own objects were used by somebody else, by property. */
  readonly uses: Record<string, number>;
  /** Events, changes of the tree, errors, console messages and reports: each with how often it came. */
  readonly heard: Record<string, number>;
  /** Entries of the performance timeline, without their times. */
  readonly timeline: Set<string>;
  /** What was put in place of what, to see whether it is still there. */
  readonly replaced: [owner: object, key: string, by: unknown][];
  /** The document and its shadow roots. */
  readonly roots: ParentNode[];
  /** What the page does itself counts for nothing. */
  readonly own: <Result>(work: () => Result) => Result;
}

export function createWatch(): Watch {
  const watch: Watch = {
    counting: false,
    uses: {},
    heard: {},
    timeline: new Set(),
    replaced: [],
    roots: [document],
    own: (work) => {
      const before = watch.counting;
      watch.counting = false;
      try {
        return work();
      } finally {
        watch.counting = before;
      }
    },
  };
  return watch;
}
