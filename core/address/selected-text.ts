import { blocksFromText } from '../claims/blocks-from-text.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { Place } from './address.ts';

/** A question longer than this is a selected page; its beginning carries the question. */
const LONGEST_QUESTION = 1000;
/** As an address this stays far below what session storage and an address may hold, however it is escaped. */
const LONGEST_STATEMENT = 20_000;

/**
 * Where selected text leads: a statement with a figure or a promise is checked, anything else is answered as a
 * question. A figure that stands in a question ("Is 4 weeks enough?") is asked about, not stated.
 */
export function placeOfSelection(selected: string): Place {
  const text = shorten(selected, LONGEST_STATEMENT);
  const { claims } = readClaims(blocksFromText(text));
  const states = claims.some(({ sentence }) => !sentence.trimEnd().endsWith('?'));
  if (states) return { screen: 'check', text };
  return { screen: 'ask', question: shorten(selected, LONGEST_QUESTION) };
}

/**
 * The beginning of a text, at most `most` characters and "…". It ends with a sentence where it can, and never within
 * a word, so that no figure is read by its half.
 */
function shorten(selected: string, most: number): string {
  const text = selected.trim();
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = /^[\s\S]*(?:[.!?](?=\s)|\n)/.exec(head) ?? /^[\s\S]*\s/.exec(head);
  return `${(end?.[0] ?? head).trimEnd()} …`;
}
