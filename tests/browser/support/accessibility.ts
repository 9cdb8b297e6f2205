import axe from 'axe-core';
import type { Surface } from './session.ts';

/** What axe finds wrong on a surface, as `rule: element`; empty where it finds nothing. */
export async function accessibilityFindings(surface: Surface): Promise<string[]> {
  const found = await surface.evaluateText(`(async () => {
    ${axe.source}
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
  return found as string[];
}
