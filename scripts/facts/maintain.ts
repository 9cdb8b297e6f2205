/** What `facts:links` and `facts:stale` print: work for those who keep the fact set true, never part of the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../data/facts.ts';
import { type CheckedLink, checkLinks, type LinkException } from './links.ts';
import { MONTHS_UNTIL_STALE, staleSources } from './stale.ts';

const EXCEPTIONS = join(import.meta.dirname, '../../data/link-exceptions.json');
const PATIENCE_MS = 20_000;

const askOverNetwork = (url: string) =>
  fetch(url, {
    redirect: 'follow',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { 'user-agent': 'needlewise-link-check' },
  });

/** The report of every link that moved or broke, and whether any broke. */
export async function reportLinks(
  sources: readonly Source[],
): Promise<{ readonly text: string; readonly broken: boolean }> {
  const exceptions = JSON.parse(readFileSync(EXCEPTIONS, 'utf8')) as LinkException[];
  const links = await checkLinks(sources, exceptions, askOverNetwork);
  if (links.length > 0 && links.every(isBroken)) {
    const [{ why } = { why: '' }] = links.filter((link) => link.state === 'broken');
    return {
      text: `None of ${links.length} links answers (${why}). Is there a network, and may this machine use it?`,
      broken: true,
    };
  }
  return { text: linkReport(links, exceptions.length), broken: links.some(isBroken) };
}

const isBroken = ({ state }: CheckedLink): boolean => state === 'broken';

function linkReport(links: readonly CheckedLink[], excepted: number): string {
  const reachable = links.filter(({ state }) => state === 'reachable').length;
  const refused = links.filter(({ state }) => state === 'refused').length;
  return [
    ...links.flatMap(linkLine),
    `${reachable} of ${links.length} links reachable; ${excepted} not asked for (data/link-exceptions.json).`,
    ...(refused > 0
      ? [`${refused} let no program in. Open them yourself, and list them there with the reason.`]
      : []),
  ].join('\n');
}

function linkLine(link: CheckedLink): string[] {
  const file = `data/sources/${link.source.id}.json`;
  switch (link.state) {
    case 'reachable':
      return [];
    case 'moved':
      return [`moved   ${file}\n        ${link.source.url}\n     → ${link.to}`];
    case 'refused':
      return [`refused ${file}\n        ${link.source.url} ${link.why}`];
    case 'broken':
      return [`broken  ${file}\n        ${link.source.url} ${link.why}`];
  }
}

/** The report of every source whose last check is too long ago. */
export function reportStale(sources: readonly Source[], today: string): string {
  const stale = staleSources(sources, today);
  const lines = stale.map(
    ({ id, checked_on, url }) => `${checked_on}  data/sources/${id}.json  ${url}`,
  );
  const count =
    stale.length === 0
      ? `All ${sources.length} sources were checked within ${MONTHS_UNTIL_STALE} months.`
      : `${stale.length} of ${sources.length} sources were last checked more than ${MONTHS_UNTIL_STALE} months ago. Read the page again, correct the claims, and set "checked_on".`;
  return [...lines, count].join('\n');
}
