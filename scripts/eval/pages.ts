import { detect } from '../../core/detect/detect.ts';
import type { PageSignals, PageSubject } from '../../core/detect/signals.ts';

/** One labelled page of an evaluation set; a paragraph that starts with "## " is a heading. */
export interface PageItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly label?: PageSubject;
}

export interface PagePrediction {
  readonly id: string;
  readonly label: PageSubject;
}

/** Shares from 0 to 1; null where the set holds no case to take a share of. */
export interface PageScores {
  readonly items: number;
  /** Of the pages called "about", how many are. */
  readonly precision: number | null;
  /** Of the pages that are about it, how many are called so. */
  readonly recall: number | null;
  /** Of the pages that name it in passing, how many are not called "about". */
  readonly passingToldFromAbout: number | null;
  /** Of the pages that name it in passing, how many are called just that. */
  readonly passingFound: number | null;
  /** Of all pages, how many get their label. */
  readonly exact: number | null;
}

const HEADING = '## ';

/** What the content script would take from a page with this address, title and these paragraphs. */
export function signalsOf(item: PageItem): PageSignals {
  const headings = item.paragraphs.filter((paragraph) => paragraph.startsWith(HEADING));
  const blocks = item.paragraphs.filter((paragraph) => !paragraph.startsWith(HEADING));
  return {
    url: item.url,
    title: item.title,
    description: '',
    headings: headings.map((heading) => heading.slice(HEADING.length)),
    text: blocks.join('\n'),
  };
}

/** Predicts a label for every item, and scores the predictions where the items carry labels. */
export function evaluatePages(items: readonly PageItem[]): {
  readonly predictions: readonly PagePrediction[];
  readonly scores: PageScores | null;
} {
  const predictions = items.map((item) => ({ id: item.id, label: detect(signalsOf(item)) }));
  const labelled = items.flatMap((item, at) => {
    const predicted = predictions[at]?.label;
    return item.label && predicted ? [{ expected: item.label, predicted }] : [];
  });
  return { predictions, scores: labelled.length > 0 ? score(labelled) : null };
}

interface Judged {
  readonly expected: PageSubject;
  readonly predicted: PageSubject;
}

function score(judged: readonly Judged[]): PageScores {
  const passing = judged.filter((page) => page.expected === 'passing');
  return {
    items: judged.length,
    precision: share(
      judged.filter((page) => page.predicted === 'about'),
      (page) => page.expected === 'about',
    ),
    recall: share(
      judged.filter((page) => page.expected === 'about'),
      (page) => page.predicted === 'about',
    ),
    passingToldFromAbout: share(passing, (page) => page.predicted !== 'about'),
    passingFound: share(passing, (page) => page.predicted === 'passing'),
    exact: share(judged, (page) => page.predicted === page.expected),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
