import type { Surface } from './session.ts';

/** One thing that a screen is made of, in the order in which it is read. Lengths are CSS pixels. */
export interface Placed {
  readonly role: string;
  /** Its words with "#" for every figure, so that a new source does not change it. */
  readonly name: string;
  readonly left: number;
  readonly width: number;
}

/** What stays where it is whatever font is at hand: blocks, headings and fields, not words that flow. */
const BLOCKS =
  'header, main, footer, search, section, article, form, fieldset, table, ul, ol, h1, h2, h3, h4, input';

/** Everything of that kind that is shown and reaches into a window of this height. */
export const layoutOf = (surface: Surface, height: number): Promise<Placed[]> =>
  surface.evaluate(
    (selector, below) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
        const { left, top, width, height: own } = element.getBoundingClientRect();
        if (own < 2 || width < 2 || top >= below) return [];
        const isHeading = /^H[1-6]$/.test(element.tagName);
        const words = isHeading ? (element.textContent ?? '') : element.getAttribute('aria-label');
        return {
          role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
          name: (words ?? '').trim().replace(/\d+/g, '#'),
          left: Math.round(left),
          width: Math.round(width),
        };
      }),
    BLOCKS,
    height,
  );

/** What has come, gone, or moved sideways by more than `tolerance`, in words; empty where nothing has. */
export function layoutChanges(
  before: readonly Placed[],
  now: readonly Placed[],
  tolerance: number,
): string[] {
  const called = ({ role, name }: Placed) => `${role} ${name}`.trim();
  const orders = [before, now].map((placed) => placed.map(called).join('\n'));
  if (orders[0] !== orders[1]) {
    const [had, has] = [before, now].map((placed) => placed.map(called)) as [string[], string[]];
    const gone = had.filter((each) => !has.includes(each)).map((each) => `gone: ${each}`);
    const come = has.filter((each) => !had.includes(each)).map((each) => `new: ${each}`);
    return gone.length + come.length > 0 ? [...gone, ...come] : ['another order'];
  }
  return now.flatMap((placed, at) => {
    const was = before[at];
    if (!was) return [];
    const moved = Math.max(
      Math.abs(placed.left - was.left),
      // A heading is as wide as its card; what is as wide as its words hangs on the font.
      Math.abs(placed.left + placed.width - was.left - was.width),
    );
    return moved > tolerance
      ? [
          `${called(placed)}: from ${was.left}, ${was.width} wide, to ${placed.left}, ${placed.width} wide`,
        ]
      : [];
  });
}
