import { attributeOf, nameOf } from './dom.ts';

/** Asked of every element, where a pattern would be slow until it had run a while. */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold no text of the page's own. */
const NEVER_TEXT = setOf(
  'script style noscript template svg iframe select textarea nav footer aside dialog',
);

/** Boxes that sites put menus and the like in. */
const BOXES = setOf('div section ul ol header form');

/** A role, id or class, between spaces, that names a part which stands on many pages of a site, or isn't its author's. */
const FURNITURE =
  / ((site|main|page)-)?(nav(bar|igation)?|menu|breadcrumbs?|footer|contentinfo|sidebar|cookies?|consent|comments?|respond|related|newsletter)(-(list|area|section|wrapper|banner|posts))? /i;

/** Longer ids and classes are made to be slow to read. */
const LONGEST_MARK = 200;

/**
 * Whether an element looks like the page's furniture (menus, footers, asides, cookie notes, comments, related
 * posts) or holds no text: what is in there is not what the page says.
 */
export const isFurniture = (element: Element, name = nameOf(element)): boolean =>
  NEVER_TEXT.has(name) ||
  (BOXES.has(name) &&
    ['role', 'id', 'class'].some((mark) =>
      FURNITURE.test(` ${attributeOf(element, mark)?.slice(0, LONGEST_MARK)} `),
    ));
