import { attributeOf, nameOf } from './dom.ts';

/** Elements that hold no text of the page's own. */
const NEVER_TEXT =
  /^(?:script|style|noscript|template|svg|iframe|object|video|audio|select|textarea|nav|footer|aside|dialog)$/;

/** Boxes that sites put menus and the like in. */
const BOX = /^(?:div|section|ul|ol|header|form)$/;

/** A role, id or class that names a part which stands on many pages of a site, or isn't its author's. */
const FURNITURE =
  /(?:^| )(?:(?:site|main|page|top|post|primary)[-_]?)?(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|content?info|sidebar|cookies?|consent|comments?|respond|related|newsletter|share|social)(?:[-_]?(?:list|container|area|section|wrapper|banner|posts|articles|links|respond))?(?= |$)/i;

/** Longer ids and classes are made to be slow to read. */
const LONGEST_MARK = 200;

/**
 * Whether an element looks like the page's furniture (menus, footers, asides, cookie notes, comments, related
 * posts) or holds no text: what is in there is not what the page says.
 */
export const isFurniture = (element: Element, name = nameOf(element)): boolean =>
  NEVER_TEXT.test(name) || (BOX.test(name) && FURNITURE.test(marksOf(element)));

const marksOf = (element: Element): string =>
  ['role', 'id', 'class']
    .map((mark) => attributeOf(element, mark).slice(0, LONGEST_MARK))
    .join(' ');
