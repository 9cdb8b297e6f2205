import { readAddress } from './address.ts';
import { fold } from './fold.ts';
import { type Naming, readNames } from './names.ts';
import type { PageSignals, PageSubject } from './signals.ts';
import { COMPANION, mayName, tallyLines, total } from './terms.ts';
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
  const top = [subjectOf(title, host), slug, site, description, ...headings];
  const page = fold([...top.map((part) => part.replaceAll('\n', ' ')), text].join('\n'));
  if (!mayName(page)) return null;
  const tallies = tallyLines(page);
  const lines = page.split('\n');
  const named = readNames(tallies, top.length);
  const front = named.slice(0, FIRST_HEADING);
  const heads = named.slice(FIRST_HEADING, top.length);
  const blocks = named.filter(({ named, others }, at) => {
    const isLabel = (lines[at] ?? '').length < SHORTEST_BLOCK;
    return at >= top.length && (!isLabel || named || others);
  });
  const inside = [...heads, ...blocks];
  const often = sum(inside, 'named');
  if (!often && !front.some((part, at) => at !== SITE && part.named)) return null;

  const others = sum(inside, 'others');
  /** Microneedling's part of all treatments named in headings and body, 0 to 1; 1 where none is. */
  const lead = others ? often / (often + others) : 1;
  const place = [...front, ...heads.slice(0, 1)].reduce((weight, part, at) => {
    if (!part.named) return weight;
    // A list, and a mere heading, tells less where the body is more about other treatments.
    const isDoubtful = at === FIRST_HEADING || (at === 0 && LIST.test(title));
    const beside = part.others + (isDoubtful ? 1 : 0);
    const isShared = lead < (beside ? 0.35 + 0.1 * beside : 0.15);
    return weight + (FRONT_WEIGHTS[at] ?? 0) * (isShared ? 0.3 : 1);
  }, 0);
  const inBody =
    3 * share(heads) +
    5 * share(blocks) +
    (blocks[0]?.named ? 0.5 : 0) +
    Math.min(2, (often + total(tallies.slice(top.length), COMPANION) / 2) / 3);
  return place + (often && Math.min(1, Math.max(0, 2 * lead - 0.6)) * inBody);
}

const sum = (parts: readonly Naming[], key: keyof Naming): number =>
  parts.reduce((all, part) => all + part[key], 0);

/** How many of these parts name microneedling, from 0 (none) to 1 (all). */
const share = (parts: readonly Naming[]): number =>
  parts.filter(({ named }) => named).length / (parts.length || 1);
