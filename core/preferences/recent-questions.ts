/** How many questions are kept at most. */
const MOST = 20;
/** A longer text was pasted and is not asked again. */
const LONGEST = 200;

/** Stored questions, latest first; anything that is not a question is left out. Never throws. */
export const parseQuestions = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((it) => typeof it === 'string').slice(0, MOST) : [];

/** With `question` first, once, whatever its capitals and spaces; at most twenty. */
export function withQuestion(questions: readonly string[], question: string): string[] {
  const asked = question.trim().replaceAll(/\s+/g, ' ');
  if (asked === '' || asked.length > LONGEST) return [...questions];
  return [asked, ...questions.filter((kept) => !isSame(kept, asked))].slice(0, MOST);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
