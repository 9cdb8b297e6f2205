import { judgePage } from '../../bridge/judge-page.ts';
import { createPlaceFinder } from '../../bridge/page/places.ts';
import { placeAt } from '../../core/address/address.ts';
import { placeOfSelection } from '../../core/address/selected-text.ts';
import { blocksFromText } from '../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../core/claims/read-claims.ts';
import { mayName } from '../../core/detect/hint.ts';
import { createLookup } from '../../core/lookup/lookup.ts';
import { hostFrom } from '../../core/preferences/preferences.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { BOMB_PIECES, bomb } from './bombs.ts';

/** Twice the length takes twice the time where time is in proportion, and four times where it is with the square. */
const MOST_GROWTH = 3.3;
/** Milliseconds. A time below this tells nothing for sure. */
const TELLING = 8;
/** In characters. What is still quick at this length is quick. */
const LONGEST = 64_000;
/** How often each is run: the least counts, for whatever else goes on only ever adds to it. */
const TRIES = 3;
/** Where growth looks too fast, it is measured this often again. */
const DOUBTS = 5;

const lookup = createLookup(ENGLISH);
const judge = (part: { url?: string; title?: string; description?: string }, text = '') =>
  judgePage({
    type: 'judge-page',
    url: 'https://clinic.example/microneedling',
    title: 'Microneedling',
    description: '',
    blocks: [{ tag: 'p', text }],
    ...part,
  });

function placesOfClaims(text: string) {
  const placeOf = createPlaceFinder([{ tag: 'p', text }]);
  const { claims } = readClaims([{ kind: 'paragraph', text }]);
  return claims.map(({ start, end }) => placeOf(0, start, end));
}

/** Everything that takes a text from outside. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'hint of the subject': mayName,
  'subject, by its text': (text) => judge({}, text),
  'subject, by its title': (title) => judge({ title }),
  'subject, by its address': (slug) => judge({ url: `https://clinic.example/${slug}` }),
  'claims of a text': (text) => readClaims(blocksFromText(text)),
  'places of the claims of a text': placesOfClaims,
  'claims of a paragraph': (text) => readClaims([{ kind: 'paragraph', text }]),
  'claims of a heading': (text) =>
    readClaims([
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: 'You need 3 sessions.' },
    ]),
  'answer to a question': (question) => lookup(question),
  'selected text': placeOfSelection,
  'place at an address': (text) => placeAt(`#/ask?q=${text}`),
  'typed site': hostFrom,
};

export interface Growth {
  readonly reader: string;
  readonly piece: string;
  /** In characters: the shorter of the two texts. */
  readonly length: number;
  readonly milliseconds: number;
  /** How many times longer it takes for twice the length: the mean of two doublings. */
  readonly ratio: number;
}

/** How each reader's time grows with a text of each piece, where it takes any; the fastest growth first. */
export function growths(): Growth[] {
  return Object.entries(READERS)
    .flatMap(([reader, read]) =>
      BOMB_PIECES.flatMap((piece) => growthOf(reader, read, piece) ?? []),
    )
    .sort((a, b) => b.ratio - a.ratio);
}

/** Growth that is more than in proportion, beyond what a busy machine explains. */
export const isTooFast = ({ ratio }: Growth): boolean => ratio > MOST_GROWTH;

function growthOf(reader: string, read: (text: string) => unknown, piece: string): Growth | null {
  const short = bomb(piece, 500);
  for (let i = 0; i < 20; i++) read(short);
  for (let length = 1_000; length <= LONGEST; length *= 2) {
    const milliseconds = timeOf(read, bomb(piece, length));
    if (milliseconds < TELLING) continue;
    let ratio = Infinity;
    for (let i = 0; i < DOUBTS && ratio > MOST_GROWTH; i++) {
      const longer = timeOf(read, bomb(piece, 4 * length));
      ratio = Math.min(ratio, Math.sqrt(longer / timeOf(read, bomb(piece, length))));
    }
    return { reader, piece, length, milliseconds, ratio };
  }
  return null;
}

/** The processor's time, which a busy machine leaves as it is. */
function timeOf(read: (text: string) => unknown, text: string): number {
  return Math.min(
    ...Array.from({ length: TRIES }, () => {
      const started = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    }),
  );
}
