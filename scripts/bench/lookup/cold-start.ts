/** Builds the lookup in a process where nothing has run yet, and prints what that took as JSON. */
import { createLookup } from '../../../core/lookup/lookup.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';

const timed = <Result>(run: () => Result): readonly [number, Result] => {
  const started = performance.now();
  const result = run();
  return [performance.now() - started, result];
};
const [building, lookup] = timed(() => createLookup(ENGLISH));
const [asking] = timed(() => lookup('how far apart should sessions be'));
const [mistyped] = timed(() => lookup('how lnog between sesions'));
console.log(JSON.stringify({ building, asking, mistyped }));
