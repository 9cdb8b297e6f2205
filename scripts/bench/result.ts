/** What a part of the bench hands over: tables whose figures were all taken in one run. */
export interface PartResult {
  readonly part: string;
  /** How often each thing was measured, where it is not as often as asked. */
  readonly runs?: number;
  readonly tables: readonly Table[];
}
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is compared, how it was taken, and what it means; Markdown. */
  readonly note?: string;
}
/** Cells by the heading they stand under, already worded. */
export type Row = Readonly<Record<string, string | number>>;

/** How much of a bench to run: everything, or just enough to see that it still runs. */
export interface BenchSize {
  /** How often each thing is measured. */
  readonly runs: number;
  readonly smoke: boolean;
}
export const FULL: BenchSize = { runs: 9, smoke: false };
export const SMOKE: BenchSize = { runs: 1, smoke: true };
