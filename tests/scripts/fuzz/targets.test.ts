import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOMB_PIECES, bomb } from '../../../scripts/fuzz/bombs.ts';
import { READERS } from '../../../scripts/fuzz/growth.ts';
import { TARGETS } from '../../../scripts/fuzz/targets.ts';

// A short run of what `npm run fuzz` does at length.
test.each(TARGETS)(
  '$name withstands any input, and comes out the same again',
  async ({ cases }) => {
    await fc.assert(
      fc.asyncProperty(cases, async (run) => {
        expect(await run()).toEqual(await run());
      }),
      { numRuns: 300 },
    );
  },
);

test.each(Object.entries(READERS))('%s gets to the end of every repeated piece', (_, read) => {
  for (const piece of BOMB_PIECES) read(bomb(piece, 500));
});
