import { fold } from './fold.ts';

/**
 * The parts of a title that name the page's subject, folded: "Sunscreen tips | Dr. Pen" on drpen.co gives
 * "sunscreen tips". A title that holds the site's name alone is kept.
 */
export function subjectOf(title: string, host: string): string {
  const labels = host.replaceAll('-', '').split('.');
  const parts = title.split(/ [-–—:·•] |[|»]/).map(fold);
  const subject = parts.filter((part, at) => !isSiteName(part.replaceAll(' ', ''), at > 0, labels));
  return (subject.length > 0 ? subject : parts).join('\n');
}

/** The first part of a title is the page's own, unless it is the site's name to the letter. */
const isSiteName = (part: string, later: boolean, labels: readonly string[]): boolean =>
  labels.some(
    (label) =>
      label === part ||
      (later &&
        label.length > 3 &&
        (label.startsWith(part) || (part.startsWith(label) && label.length > 0.7 * part.length))),
  );
