import { createContext, Script } from 'node:vm';
import type { Facts } from '../../../data/facts.ts';
import { packFacts, unpackFacts } from '../../../data/packed-facts.ts';
import { kilobytes, times, withSpread } from '../format.ts';
import { timesOf } from '../measure.ts';
import type { Row } from '../result.ts';
import { ratio, spread } from '../statistics.ts';

/** The ways to carry plain data in a script, the one that the extension uses first. */
export function parsingRows(facts: Facts, runs: number): Row[] {
  const inText = (it: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(it))})`;
  const ways = {
    'columns, JSON in a string, parsed and unpacked at run time': {
      code: inText(packFacts(facts)),
      unpack: unpackFacts,
    },
    'rows, JSON in a string, parsed at run time': { code: inText(facts) },
    'rows, an object literal': { code: `(${JSON.stringify(facts)})` },
  };
  const taken = Object.values(ways).map(({ code, ...way }) =>
    timesOf(runs, () => {
      // Another text each time, so that nothing compiled before is found again.
      const it = new Script(`${code}//${Math.random()}`).runInContext(createContext({}));
      if ('unpack' in way) way.unpack(it);
    }),
  );
  return Object.entries(ways).map(([way, { code }], at) => ({
    way,
    bytes: kilobytes(code.length),
    ms: withSpread(spread(taken[at] ?? [])),
    'to the first': times(ratio(taken[at] ?? [], taken[0] ?? [])),
  }));
}
