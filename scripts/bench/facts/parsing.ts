import { createContext, Script } from 'node:vm';
import type { Facts } from '../../../data/facts.ts';
import { kilobytes, times, withSpread } from '../format.ts';
import { timesOf } from '../measure.ts';
import type { Row } from '../result.ts';
import { ratio, spread } from '../statistics.ts';

/** The ways to carry plain data in a script, the one that the extension uses first. */
export function parsingRows(facts: Facts, runs: number): Row[] {
  const json = JSON.stringify(facts);
  const ways = {
    'JSON in a string, parsed at run time': `globalThis.it = JSON.parse(${JSON.stringify(json)})`,
    'an object literal': `globalThis.it = ${json}`,
  };
  const taken = Object.values(ways).map((code) =>
    // Another text each time, so that nothing compiled before is found again.
    timesOf(runs, () => new Script(`${code}//${Math.random()}`).runInContext(createContext({}))),
  );
  return Object.entries(ways).map(([way, code], at) => ({
    way,
    bytes: kilobytes(code.length),
    ms: withSpread(spread(taken[at] ?? [])),
    'to the first': times(ratio(taken[at] ?? [], taken[0] ?? [])),
  }));
}
