import { expect, it } from 'vitest';
import { checkLinks } from '../../../scripts/facts/links.ts';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { source } from './tiny.ts';

const at = (id: string, url: string) => source({ id, url });
const { sources } = joinFacts([
  at('gone', 'https://example.org/gone'),
  at('moved', 'https://example.org/old'),
  at('refused', 'https://example.org/no-robots'),
  at('tidy', 'http://www.example.org/same/'),
  at('unreachable', 'https://nowhere.example/'),
]);

const ANSWERS: Record<string, { ok: boolean; status: number; url: string }> = {
  'https://example.org/gone': { ok: false, status: 404, url: 'https://example.org/gone' },
  'https://example.org/old': { ok: true, status: 200, url: 'https://example.org/new' },
  'https://example.org/no-robots': { ok: false, status: 403, url: 'https://example.org/no-robots' },
  'http://www.example.org/same/': { ok: true, status: 200, url: 'https://example.org/same' },
};
const ask = async (url: string) => {
  const answer = ANSWERS[url];
  if (!answer) throw new TypeError('fetch failed', { cause: new Error('no such host') });
  return answer;
};

it('tells pages that are gone, have moved, let no program in, or can’t be reached', async () => {
  const states = await checkLinks(sources, [], ask);
  expect(states.map(({ source: { id }, ...state }) => [id, state])).toEqual([
    ['gone', { state: 'broken', why: 'answers 404' }],
    ['moved', { state: 'moved', to: 'https://example.org/new' }],
    ['refused', { state: 'refused', why: 'answers 403' }],
    ['tidy', { state: 'reachable' }],
    ['unreachable', { state: 'broken', why: 'no such host' }],
  ]);
});

it('leaves alone what is listed as an exception', async () => {
  const asked: string[] = [];
  const listening = (url: string) => {
    asked.push(url);
    return ask(url);
  };
  await checkLinks(sources, [{ source: 'gone', reason: 'Refuses programs.' }], listening);
  expect(asked).not.toContain('https://example.org/gone');
  expect(asked).toHaveLength(4);
});
