import { fold } from './fold.ts';

/** So many letters of a name tell whether it is the host's: "Dr. Pen Australia" on drpen.com.au. */
const TELLING = 8;

/**
 * The parts of a title that name the page's subject, one a line: "Sunscreen tips | Dr. Pen" on drpen.co gives
 * "Sunscreen tips". The first part is always the page's own.
 */
export function subjectOf(title: string, host: string): string {
  const squeezed = squeeze(host);
  return title
    .split(/ [-–—:·•|] |[|»]/)
    .filter((part, at) => at === 0 || !squeezed.includes(squeeze(part).slice(0, TELLING)))
    .join('\n');
}

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
