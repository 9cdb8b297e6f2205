import type { Migrations } from '../stored/versioned.ts';

/** How many questions are kept at most. */
const MOST = 20;
/** A longer text was pasted and is not asked again. */
const LONGEST = 200;

/** What the reader asked, latest first. */
export interface RecentQuestions {
  readonly questions: readonly string[];
}

export const QUESTIONS_MIGRATIONS: Migrations = [
  // Version 1 was the list alone.
  (stored) => (Array.isArray(stored) ? { questions: stored } : stored),
];

/**
 * Reads stored questions. Nothing stored gives none without a problem; anything that is not a question is left out
 * and named. Never throws.
 */
export function parseQuestions(stored: unknown): {
  readonly value: RecentQuestions;
  readonly problems: readonly 'questions'[];
} {
  const { questions } = Object(stored ?? { questions: [] }) as { questions?: unknown };
  if (!Array.isArray(questions)) return { value: { questions: [] }, problems: ['questions'] };
  const kept = questions.filter((it) => typeof it === 'string');
  return {
    value: { questions: kept.slice(0, MOST) },
    problems: kept.length < questions.length ? ['questions'] : [],
  };
}

/** With `question` first, once, whatever its capitals and spaces; at most twenty. */
export function withQuestion(questions: readonly string[], question: string): string[] {
  const asked = question.trim().replaceAll(/\s+/g, ' ');
  if (asked === '' || asked.length > LONGEST) return [...questions];
  return [asked, ...questions.filter((kept) => !isSame(kept, asked))].slice(0, MOST);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
