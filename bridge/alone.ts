/** Settles when the last turn in this context is over, by key. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when nobody else does under this key, in this context or another, and answers what it does: locks are
 * shared by all contexts of an extension and end with the one that holds them.
 */
export function alone<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const locks = (navigator as Partial<Navigator>).locks;
  const run = () => (locks ? locks.request(`needlewise:${key}`, work) : work());
  const turn = (turns.get(key) ?? Promise.resolve()).then(run, run);
  turns.set(key, turn);
  return turn;
}
