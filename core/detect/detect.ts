import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import { mayName } from './hint.ts';
import { namingLists } from './names.ts';
import type { PageSignals, PageSubject } from './signals.ts';
import { COMPANION, count, OTHER_TREATMENT, readLine, type Words } from './terms.ts';
import { subjectOf } from './title.ts';

/** From this weight on a page counts as about microneedling. */
const ABOUT = 3;
/** What it weighs that title, end of the address, rest of the address, description and first heading name it. */
const FRONT_WEIGHTS = [5, 3, 1, 1, 3];
/** The rest of the address tells of the site rather than the page. */
const SITE = 2;
const FIRST_HEADING = 4;
/** Shorter blocks are labels and buttons; they count only where they name a treatment. */
const SHORTEST_BLOCK = 20;
/** A line beyond this length is no title; the rest of it is not read. */
const LONGEST_LINE = 2_000;
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
  const [host, site, slug] = readAddress(url);
  const top = [subjectOf(title, host), slug, site, description, ...headings];
  const page = [...top.map((part) => part.slice(0, LONGEST_LINE).replaceAll('\n', ' ')), text].join(
    '\n',
  );
  if (!mayName(page)) return null;
  const folded = fold(page).split('\n');
  const lines = folded.map(readLine);
  const front = lines.slice(0, top.length);
  const names = namingLists(lines.flat(), front.flat());
  const isNamed = (line: Words): number => count(line, ...names);
  const heads = front.slice(FIRST_HEADING);
  const body = lines.slice(top.length);
  const blocks = body.filter(
    (line, at) =>
      (folded[at + top.length] as string).length >= SHORTEST_BLOCK ||
      count(line, ...names, OTHER_TREATMENT),
  );
  const inside = [...heads, ...blocks].flat();
  const often = isNamed(inside);
  if (!often && !front.some((line, at) => at !== SITE && isNamed(line))) return null;

  const others = count(inside, OTHER_TREATMENT);
  /** Microneedling's part of all treatments named in headings and body, 0 to 1; 1 where none is. */
  const lead = others ? often / (often + others) : 1;
  const place = FRONT_WEIGHTS.reduce((sum, weight, at) => {
    const line = front[at];
    if (!line || !isNamed(line)) return sum;
    // A list, and a mere heading, tells less where the body is more about other treatments.
    const isDoubtful = at === FIRST_HEADING || (at === 0 && LIST.test(title));
    const beside = count(line, OTHER_TREATMENT) + (isDoubtful ? 1 : 0);
    const isShared = lead < (beside ? 0.35 + 0.1 * beside : 0.15);
    return sum + weight * (isShared ? 0.3 : 1);
  }, 0);
  /** How many of these lines name microneedling, from 0 (none) to 1 (all). */
  const share = (of: readonly Words[]): number => of.filter(isNamed).length / (of.length || 1);
  const inBody =
    3 * share(heads) +
    5 * share(blocks) +
    (blocks[0] && isNamed(blocks[0]) ? 0.5 : 0) +
    Math.min(2, (often + count(body.flat(), COMPANION) / 2) / 3);
  return place + (often && Math.min(1, Math.max(0, 2 * lead - 0.6)) * inBody);
}
