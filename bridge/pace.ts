/** Milliseconds between the first two times; each further pause is twice as long. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3_000;
/** After so long a time in peace it begins anew. */
const CALM = 2 * LONGEST_PAUSE;

/**
 * How often a page that never stops changing is attended to: ever more rarely, however often it asks. Otherwise it
 * could keep the extension busy for good, or every look from being the last.
 */
export class Pace {
  #lastTime = -Infinity;
  #pause = FIRST_PAUSE;

  /** Milliseconds until it may be done again; 0 where it may be now. */
  get wait(): number {
    return Math.max(0, this.#lastTime + this.#pause - performance.now());
  }

  /** Notes that it is done now. */
  mark(): void {
    const now = performance.now();
    const isCalm = now - this.#lastTime > CALM;
    this.#pause = isCalm ? FIRST_PAUSE : Math.min(2 * this.#pause, LONGEST_PAUSE);
    this.#lastTime = now;
  }
}
