/** How long reading a page's claims takes, beside the least any reader does and a general library. */
import { readClaims } from '../../core/claims/read-claims.ts';
import type { TextBlock } from '../../core/claims/types.ts';
import { times, withSpread } from './format.ts';
import { timesOf } from './measure.ts';
import { type FigureReader, READERS } from './reading/readers.ts';
import { blocksOf, type Passage, passages, wordCount } from './reading/saved-text.ts';
import type { BenchSize, PartResult, Row } from './result.ts';
import { ratio, spread } from './statistics.ts';

const SIZES = [10_000, 30_000, 100_000];
/** The caps are lifted, so that all of the text is read. */
const UNCAPPED = { mostBlocks: Infinity, mostCharacters: Infinity, mostClaims: Infinity };

export async function benchReading({ runs, smoke }: BenchSize): Promise<PartResult> {
  const sizes = smoke ? [1_000] : SIZES;
  return {
    part: 'reading',
    tables: [
      {
        title: 'Reading figures, words per millisecond',
        rows: readerRows(runs, sizes[0] ?? 0),
        note: READERS_NOTE,
      },
      {
        title: 'Reading whole claims as pages grow',
        rows: sizes.map((size) => claimsRow(runs, size)),
        note: CLAIMS_NOTE,
      },
    ],
  };
}

const READERS_NOTE = `The same text (the saved pages of \`tests/pages\`) for each. The regular expression is the floor: one pass that knows
digits and unit words. compromise finds the numbers; its unit is the one it names, or else the word after the number. *found* is the
share of the figures that people marked in passages of real pages (\`tests/eval/claims\`) that a reader finds with unit and both ends.
Those passages were used to tune Needlewise, not the others.`;
const CLAIMS_NOTE = `Everything from text to claims: sentences, figures, what they are about, whose they are. The extension stops at caps; here
they are lifted. *to the floor* is against the regular expression above over the same text.`;

function readerRows(runs: number, size: number): Row[] {
  const blocks = blocksOf(size);
  const items = passages();
  const floor = speeds(READERS[0] as FigureReader, runs, blocks);
  return READERS.map((reader) => {
    const taken = speeds(reader, runs, blocks);
    return {
      reader: reader.name,
      'words per ms': withSpread(spread(taken.map((ms) => wordCount(blocks) / ms))),
      'to the floor': times(ratio(taken, floor)),
      found: shareFound(reader, items),
    };
  });
}

const speeds = (reader: FigureReader, runs: number, blocks: readonly TextBlock[]): number[] =>
  timesOf(runs, () => {
    for (const { text } of blocks) reader.read(text);
  });

function shareFound(reader: FigureReader, items: readonly Passage[]): string {
  const asked = items.flatMap(({ context, expected }) =>
    expected.filter(({ unit }) => unit !== 'usd').map((figure) => ({ context, figure })),
  );
  const found = asked.filter(({ context, figure }) => reader.finds(context, figure));
  return `${((found.length / asked.length) * 100).toFixed(0)} % of ${asked.length}`;
}

function claimsRow(runs: number, size: number): Row {
  const blocks = blocksOf(size);
  const words = wordCount(blocks);
  const taken = timesOf(runs, () => readClaims(blocks, UNCAPPED));
  const floor = speeds(READERS[0] as FigureReader, runs, blocks);
  return {
    words,
    ms: withSpread(spread(taken)),
    'words per ms': withSpread(spread(taken.map((ms) => words / ms))),
    'to the floor': times(ratio(taken, floor)),
    claims: readClaims(blocks, UNCAPPED).claims.length,
  };
}
