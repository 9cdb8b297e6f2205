import { DRAWN_AHEAD, DRAWN_IN, TEXT_ATTRIBUTES } from '../../../bridge/drawn-ahead.ts';

/** All of `drawn` that can be read, in the order in which bridge/drawn-ahead.ts finds it; the rest is its frame. */
interface Taken {
  readonly frame: string;
  readonly texts: readonly string[];
}

/**
 * The templates that a page holds of what is drawn in each language, by language tag: one of them whole, of the others
 * their texts, a line each. Elements take a browser far longer than lines. Throws where a language is drawn with other
 * elements than the others: its texts would have no place.
 */
export function inTemplates(drawn: ReadonlyMap<string, string>): string[] {
  const model = takeTexts(drawn.get(DRAWN_IN) ?? '');
  return [...drawn].map(([language, markup]) => {
    const { frame, texts } = takeTexts(markup);
    if (frame !== model.frame)
      throw new Error(`The first answers in ${language} are not built as those in ${DRAWN_IN}`);
    const content =
      language === DRAWN_IN ? `<div id="${DRAWN_AHEAD}">${markup}</div>` : texts.join('\n');
    return `<template lang="${language}">${content}</template>`;
  });
}

function takeTexts(markup: string): Taken {
  const texts: string[] = [];
  const take = (text: string) => void texts.push(text.replaceAll('\n', ' '));
  const frame = markup.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith('<')) return takeAttributes(part, take);
    take(part);
    return '\n';
  });
  return { frame, texts };
}

/** The tag without the attributes that are read. */
const takeAttributes = (tag: string, take: (text: string) => void): string =>
  TEXT_ATTRIBUTES.reduce(
    (left, name) =>
      left.replace(new RegExp(` ${name}="([^"]*)"`), (_, text: string) => {
        take(text);
        return ` ${name}`;
      }),
    tag,
  );
