import { expect, it } from 'vitest';
import { askSource, type Prompts, suggestId } from '../../../scripts/facts/ask-source.ts';

interface Question {
  readonly message: string;
  readonly default?: string;
  readonly validate?: (answer: string) => true | string;
}

/** Answers each question by the start of its message; an answer that the question refuses goes back to the test. */
function answering(answers: Record<string, unknown>): { prompts: Prompts; refusals: string[] } {
  const refusals: string[] = [];
  const answer = async (question: Question): Promise<unknown> => {
    const key = Object.keys(answers).find((start) => question.message.startsWith(start));
    const given = key === undefined ? (question.default ?? '') : answers[key];
    const verdict = typeof given === 'string' ? (question.validate?.(given) ?? true) : true;
    if (verdict !== true) refusals.push(`${question.message} ${verdict}`);
    return given;
  };
  return {
    prompts: { input: answer, select: answer, checkbox: answer } as unknown as Prompts,
    refusals,
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
  const source = await askSource(prompts, () => false, '2026-11-21');
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
  await askSource(prompts, (id) => id === 'st-marys-hospital', '2026-11-21');
  expect(refusals).toEqual([
    expect.stringContaining('must be a web address'),
    expect.stringContaining('a source of that name already'),
    expect.stringContaining('must be a year'),
  ]);
});

it('suggests a file name from the publisher', () => {
  expect(suggestId('Clínica Pérez & Søn (Madrid)')).toBe('clinica-perez-s-n-madrid');
});
