import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageSubject } from '../../../core/detect/signals.ts';

const FOLDER = resolve('tests/pages');

export interface ExpectedPage {
  /** What the page is about in the end. */
  readonly label?: PageSubject;
  /** Script brings the content, so a browser is needed to see it. */
  readonly lateMilliseconds?: number;
}

export interface SavedPage {
  readonly slug: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

/** The pages of tests/pages that have a label, with their markup. */
export function savedPages(): SavedPage[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const read = (file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');
      const expected: ExpectedPage = JSON.parse(read('expected.json'));
      return expected.label ? [{ slug: name, html: read('page.html'), expected }] : [];
    });
}

/** A document of its own with this markup; scripts don't run in it. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
