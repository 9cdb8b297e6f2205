import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import { countAll, namesOn } from './names.ts';
import type { PageSignals, PageSubject } from './signals.ts';
import { COMPANION, count, OTHER_TREATMENT } from './terms.ts';
import { subjectOf } from './title.ts';

/** From this weight on a page counts as about microneedling. */
const ABOUT = 3;
/** What it weighs that title, last part of the address, rest of the address and description name it. */
const FRONT_WEIGHTS = [5, 3, 1, 1];
/** The rest of the address, which tells of the site rather than the page. */
const SITE = 2;
/** Shorter blocks are labels and buttons; they count only where they name microneedling. */
const SHORTEST_BLOCK = 20;

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
 * of its place (title, address, headings) and its share of the blocks, both taken down where other treatments
 * are named more often.
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
  const blocks = body.split('\n').filter((part) => part.length > SHORTEST_BLOCK || named(part));

  const inside = [...heads, ...blocks].join('\n');
  const often = named(inside);
  if (!often && !front.some((part, at) => at !== SITE && named(part))) return null;

  /** Microneedling's part of all treatments named in the body, 0 to 1. */
  const lead = often / (often + count(inside, OTHER_TREATMENT) || 1);
  const share = (parts: readonly string[]): number =>
    parts.filter(named).length / (parts.length || 1);
  const inFront = front.map((part, at) => {
    if (!named(part)) return 0;
    // A front that names other treatments too tells less where the body is more about those.
    const others = count(part, OTHER_TREATMENT);
    return (FRONT_WEIGHTS[at] ?? 0) * (lead < (others ? 0.35 + 0.1 * others : 0.15) ? 0.3 : 1);
  });
  const inBody =
    3 * share(heads) + 5 * share(blocks) + Math.min(2, (often + count(body, COMPANION) / 2) / 3);
  return (
    inFront.reduce((sum, weight) => sum + weight) +
    (often && inBody * Math.min(1, Math.max(0, 2 * lead - 0.6)))
  );
}
