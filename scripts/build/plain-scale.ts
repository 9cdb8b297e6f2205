import type { Plugin } from 'vite';

const RESOLVED = '\0needlewise:plain-scale/';

const THROWS = `const unused = () => { throw new Error('A scale of numbers, with labels of its own, has no use for it'); };`;
/**
 * What stands in for the libraries that the library for scales (d3-scale) leans on: scales here lead from numbers to
 * numbers, and their labels are written by Intl. What mixes colours and writes numbers is larger than the scale itself,
 * and can't be imported in part.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  'd3-interpolate': `${THROWS}
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export { interpolateNumber as interpolate, unused as interpolateRound, unused as piecewise };`,
  'd3-format': `${THROWS}
    export {
      unused as format, unused as formatPrefix, unused as formatSpecifier,
      unused as precisionFixed, unused as precisionPrefix, unused as precisionRound
    };`,
};

/** Leaves out what a scale of numbers has no use for. What it computes stays the same. */
export function plainScale(): Plugin {
  return {
    name: 'needlewise:plain-scale',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id in INSTEAD && importer?.replaceAll('\\', '/').includes('/node_modules/d3-scale/')
        ? RESOLVED + id
        : null,
    load: (id) => (id.startsWith(RESOLVED) ? INSTEAD[id.slice(RESOLVED.length)] : null),
  };
}
