import axe from 'axe-core';
import type { Surface } from './session.ts';

/** Rules that axe leaves out unless asked, since WCAG 2.2 is younger than most of what it is run on. */
const ASKED_FOR = { 'target-size': { enabled: true } };

/**
 * What axe finds wrong on a surface, as `rule: element`; empty where it finds nothing. `only` names the rules to look
 * at; without it all are.
 */
export async function accessibilityFindings(
  surface: Surface,
  only?: readonly string[],
): Promise<string[]> {
  const options = only ? { runOnly: only } : { rules: ASKED_FOR };
  const found = await surface.evaluateText(`(async () => {
    ${axe.source}
    const { violations } = await window.axe.run(document, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
  return found as string[];
}
