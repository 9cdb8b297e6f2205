import { fold } from './fold.ts';

/**
 * The parts of a title that name the page's subject, one a line: "Sunscreen tips | Dr. Pen" on drpen.co gives
 * "Sunscreen tips". The first part is always the page's own; a later one is the site's name where it begins
 * as a part of the host does, or the other way round.
 */
export function subjectOf(title: string, host: string): string {
  const labels = host.split('.').map(squeeze);
  const isSite = (part: string): boolean =>
    labels.some((label) => label.length > 3 && (part.startsWith(label) || label.startsWith(part)));
  return title
    .split(/ [-–—:·•|] |[|»]/)
    .filter((part, at) => at === 0 || !isSite(squeeze(part)))
    .join('\n');
}

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
