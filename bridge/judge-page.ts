import { detect } from '../core/detect/detect.ts';
import type { PageSubject } from '../core/detect/signals.ts';
import type { JudgePage } from './page/page-messages.ts';

/** Says what a page is about, from what its content script saw of it: headings and other blocks told apart. */
export function judgePage({ url, title, description, blocks }: JudgePage): PageSubject {
  const textOf = (isHeading: boolean): string[] =>
    blocks
      .filter(({ tag }) => /^h\d$/.test(tag) === isHeading)
      .map(({ text }) => text.replaceAll('\n', ' '));
  return detect({
    url,
    title,
    description,
    headings: textOf(true),
    text: textOf(false).join('\n'),
  });
}
