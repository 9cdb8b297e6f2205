import { type Evidence, gatherEvidence, type Mentions } from './evidence.ts';
import type { PageSignals, PageSubject } from './signals.ts';

/** From this weight on a page counts as about microneedling. */
const ABOUT = 3;
/** A title that lists things may name microneedling as one of many. */
const LIST = /[,&+\d]| (?:and|et|und|y|ed?) /i;

/** What can be said before the body is read with care. */
export type FirstLook = 'about' | 'unrelated' | 'look-at-text';

/**
 * The cheap first look, at address, title and description (and, as `text`, at a glance over the page's first
 * words): "about" where the title is plainly microneedling's, "unrelated" where nothing names it, otherwise
 * "look-at-text".
 */
export function takeFirstLook(signals: PageSignals): FirstLook {
  const page = gatherEvidence(signals);
  if (!isMentioned(page)) return 'unrelated';
  const { named, others } = page.title;
  return named > 0 && others === 0 && !LIST.test(signals.title) ? 'about' : 'look-at-text';
}

/**
 * Says whether a page is about microneedling, names it in passing, or neither, from its address, title,
 * description and headings and from a sample of its text where there is one. Place and share count, not
 * presence alone. Never throws; takes time in proportion to the length of the signals; the same signals
 * always give the same answer.
 */
export function detect(signals: PageSignals): PageSubject {
  const page = gatherEvidence(signals);
  if (!isMentioned(page)) return 'unrelated';
  return weigh(page) < ABOUT ? 'passing' : 'about';
}

/** A host name alone is a site's name, and no mention. */
const isMentioned = ({ title, slug, description, headings, blocks }: Evidence): boolean =>
  [title, slug, description, ...headings, ...blocks].some(isNamed);

const isNamed = ({ named }: Mentions): boolean => named > 0;

/** How many of these parts name microneedling, from 0 (none) to 1 (all). */
const share = (parts: readonly Mentions[]): number =>
  parts.filter(isNamed).length / (parts.length || 1);

const total = (parts: readonly Mentions[], key: keyof Mentions): number =>
  parts.reduce((sum, part) => sum + part[key], 0);

/**
 * How much of a page is microneedling's, from 0 up: its place (title, address, headings) and its share of
 * the blocks, both taken down where other treatments are named more often than it is.
 */
export function weigh(page: Evidence): number {
  const { headings, blocks } = page;
  const body = [...headings, ...blocks];
  const named = total(body, 'named');
  /** Microneedling's part of all treatments named in the body, 0 to 1. */
  const lead = named / (named + total(body, 'others') || 1);

  // A front that names other treatments too tells less where the body is more about those.
  const place = ({ named, others }: Mentions, weight: number): number =>
    named === 0 ? 0 : lead < (others === 0 ? 0.15 : 0.35 + 0.1 * others) ? weight * 0.3 : weight;
  const front =
    place(page.title, 5) + place(page.slug, 3) + place(page.site, 1) + place(page.description, 1);

  const inBody =
    3 * share(headings) + 5 * share(blocks) + Math.min(2, (named + page.companions / 2) / 3);
  return front + (named > 0 ? inBody * Math.min(1, Math.max(0, 2 * lead - 0.6)) : 0);
}
