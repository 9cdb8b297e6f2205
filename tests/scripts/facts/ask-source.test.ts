import { expect, it } from 'vitest';
import { askSource, type Prompts, suggestId } from '../../../scripts/facts/ask-source.ts';
import { nodeWords } from '../../../scripts/words.ts';

const WORDS = await nodeWords();

interface Question {
  readonly message: string;
  readonly default?: string;
  readonly validate?: (answer: string) => true | string;
  readonly choices?: readonly { readonly value: string | null; readonly name: string }[];
}

/** Answers each question by the start of its message; an answer that the question refuses goes back to the test. */
function answering(answers: Record<string, unknown>): {
  prompts: Prompts;
  refusals: string[];
  offered: string[];
} {
  const refusals: string[] = [];
  const offered: string[] = [];
  const answer = async (question: Question): Promise<unknown> => {
    const key = Object.keys(answers).find((start) => question.message.startsWith(start));
    const given = key === undefined ? (question.default ?? '') : answers[key];
    const verdict = typeof given === 'string' ? (question.validate?.(given) ?? true) : true;
    offered.push(...(question.choices ?? []).map(({ name }) => name));
    if (verdict !== true) refusals.push(`${question.message} ${verdict}`);
    return given;
  };
  return {
    prompts: { input: answer, select: answer, checkbox: answer } as unknown as Prompts,
    refusals,
    offered,
  };
}

const LEAFLET = {
  Address: 'https://example.org/leaflet',
  'Its title': 'Looking after your skin',
  'Who publishes': "St Mary's Hospital",
  'When it came out': '2024-05',
  'What kind': 'hospital',
  'Who benefits': 'none stated',
  'Where its money': 'public-body',
  'What it speaks of': ['downtime', 'pain'],
};

it('fills in what was answered and leaves the claims to be written', async () => {
  const { prompts, refusals } = answering(LEAFLET);
  const source = await askSource(prompts, () => false, '2026-11-21', WORDS);
  expect(refusals).toEqual([]);
  expect(source).toMatchObject({
    id: 'st-marys-hospital',
    publisher: "St Mary's Hospital",
    author: null,
    published: '2024-05',
    retrieved_from: 'the page itself',
    checked_on: '2026-11-21',
    tier: 'hospital',
    backing: 'public-body',
  });
  expect(source.claims.map(({ topic, statement }) => [topic, statement])).toEqual([
    ['downtime', ''],
    ['pain', ''],
  ]);
});

it('refuses what the fact set would refuse, at the question', async () => {
  const { prompts, refusals } = answering({
    ...LEAFLET,
    Address: 'leaflet',
    'When it came out': 'May',
  });
  await askSource(prompts, (id) => id === 'st-marys-hospital', '2026-11-21', WORDS);
  expect(refusals).toEqual([
    expect.stringContaining('must be a web address'),
    expect.stringContaining('a source of that name already'),
    expect.stringContaining('must be a year'),
  ]);
});

it('offers what there is to choose in the panel’s own words', async () => {
  const { prompts, offered } = answering(LEAFLET);
  await askSource(prompts, () => false, '2026-11-21', WORDS);
  expect(offered).toEqual(
    expect.arrayContaining(['Professional society', 'Not known', 'Does it hurt?']),
  );
});

it('suggests a file name from the publisher', () => {
  expect(suggestId('Clínica Pérez & Søn (Madrid)')).toBe('clinica-perez-s-n-madrid');
});
