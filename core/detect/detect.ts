import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import { countAll, namesOn } from './names.ts';
import type { PageSignals, PageSubject } from './signals.ts';
import { COMPANION, count, OTHER_TREATMENT } from './terms.ts';
import { subjectOf } from './title.ts';

/** From this weight on a page counts as about microneedling. */
const ABOUT = 3;
/** What it weighs that title, end of the address, rest of the address, description and first heading name it. */
const FRONT_WEIGHTS = [5, 3, 1, 1, 3];
/** The rest of the address tells of the site rather than the page. */
const SITE = 2;
/** Shorter blocks are labels and buttons; they count only where they name a treatment. */
const SHORTEST_BLOCK = 20;
/** What parts the things a title lists: microneedling may be one of many. */
const LIST = /[,&]| (?:and|und|et|y|ed?) /;

/**
 * Says whether a page is about microneedling, names it in passing, or neither, from its address, title,
 * description and headings and from a sample of its text where there is one. Place and share count, not
 * presence alone. Never throws; takes time in proportion to the length of the signals; the same signals
 * always give the same answer.
 */
export function detect(signals: PageSignals): PageSubject {
  const weight = weigh(signals);
  return weight === null ? 'unrelated' : weight < ABOUT ? 'passing' : 'about';
}

/**
 * How much of a page is microneedling's, from 0 up; null where the page doesn't name it at all. It is the sum
 * of its place (title, address, first heading) and its share of the blocks, both taken down where other
 * treatments are named more often.
 */
export function weigh({
  url,
  title,
  description,
  headings,
  text = '',
}: PageSignals): number | null {
  const { host, site, slug } = readAddress(url);
  const front = [subjectOf(title, host), slug, site, description].map(fold);
  const heads = headings.map(fold);
  const body = fold(text);
  const lists = namesOn([...front, ...heads].join('\n'), [...front, ...heads, body].join('\n'));
  const named = (part: string): number => countAll(part, lists);
  const others = (part: string): number => count(part, OTHER_TREATMENT);

  const blocks = body
    .split('\n')
    .filter((part) => part.length > SHORTEST_BLOCK || named(part) || others(part));
  const inside = [...heads, ...blocks].join('\n');
  const often = named(inside);
  if (!often && !front.some((part, at) => at !== SITE && named(part))) return null;

  /** Microneedling's part of all treatments named in headings and body, 0 to 1; 1 where none is. */
  const lead = often ? often / (often + others(inside)) : others(inside) ? 0 : 1;
  const listed = LIST.test(title) ? 1 : 0;
  const place = [...front, heads[0] ?? ''].map((part, at) => {
    if (!named(part)) return 0;
    // What also names other treatments, and a mere heading, tells less where the body is more about those.
    const beside = others(part) + (at === 0 ? listed : at === 4 ? 1 : 0);
    return (FRONT_WEIGHTS[at] ?? 0) * (lead < (beside ? 0.35 + 0.1 * beside : 0.15) ? 0.3 : 1);
  });
  const share = (parts: readonly string[]): number =>
    parts.filter(named).length / (parts.length || 1);
  const inBody =
    3 * share(heads) +
    5 * share(blocks) +
    (named(blocks[0] ?? '') && 0.5) +
    Math.min(2, (often + count(body, COMPANION) / 2) / 3);
  return (
    place.reduce((sum, weight) => sum + weight) +
    (often && Math.min(1, Math.max(0, 2 * lead - 0.6)) * inBody)
  );
}
