import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import type { PageSignals } from './signals.ts';
import {
  BLOOD_FACIAL,
  COMPANION,
  count,
  NEEDLES,
  OTHER_NEEDLING,
  OTHER_TREATMENT,
  PATCH,
  SHORT,
  TREATMENT,
} from './terms.ts';
import { subjectOf } from './title.ts';

/** How often one part of a page names microneedling, and how often other treatments. */
export interface Mentions {
  readonly named: number;
  readonly others: number;
}

/** What a page says of itself, counted. */
export interface Evidence {
  readonly title: Mentions;
  /** The last part of the address. */
  readonly slug: Mentions;
  /** The rest of the address, which tells of the site rather than the page. */
  readonly site: Mentions;
  readonly description: Mentions;
  readonly headings: readonly Mentions[];
  /** One entry a block of the body sample; blocks of a word or two that name nothing are left out. */
  readonly blocks: readonly Mentions[];
  /** Needles and small wounds in the body, which weigh where microneedling is named. */
  readonly companions: number;
}

/** A label or a button, not a text. */
const SHORTEST_BLOCK = 20;

/** Counts the terms in every signal. Time grows with the length of the signals. */
export function gatherEvidence(signals: PageSignals): Evidence {
  const { host, slug, site } = readAddress(signals.url);
  const title = subjectOf(signals.title, host);
  const description = fold(signals.description);
  const headings = signals.headings.map(fold);
  const text = fold(signals.text ?? '');
  const names = namesOn([title, slug, description, ...headings].join('\n'), text);
  const mentions = (folded: string): Mentions => ({
    named: names.reduce((sum, words) => sum + count(folded, words), 0),
    others: count(folded, OTHER_TREATMENT),
  });
  const blocks = text.split('\n');
  return {
    title: mentions(title),
    slug: mentions(slug),
    site: mentions(site),
    description: mentions(description),
    headings: headings.map(mentions),
    blocks: blocks
      .map(mentions)
      .filter(({ named }, at) => named || (blocks[at] ?? '').length > SHORTEST_BLOCK),
    companions: count(text, COMPANION),
  };
}

/** The word lists that name microneedling on this page: some words do so only in the right company. */
function namesOn(front: string, text: string): RegExp[] {
  const page = `${front}\n${text}`;
  const names = [TREATMENT];
  // Microneedles on a page that keeps naming patches, vaccines and drug delivery are another subject.
  const patches = count(page, PATCH) + count(front, PATCH);
  if (patches < 2 || patches * 4 < count(page, NEEDLES)) names.push(NEEDLES);
  if (count(page, COMPANION) > 0) names.push(BLOOD_FACIAL);
  const inFull = names.some((words) => count(page, words) > 0);
  if (inFull && count(page, OTHER_NEEDLING) === 0) names.push(SHORT);
  return names;
}
