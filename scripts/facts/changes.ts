import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatInterval } from '../../core/wording/format-interval.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import type { GuidanceRow } from './guidance-rows.ts';

const SNAPSHOT = join(import.meta.dirname, '../../docs/guidance.json');

/** The answers as they were last written down by `facts:guidance`; null where that file is missing or broken. */
export function writtenGuidance(path: string = SNAPSHOT): GuidanceRow[] | null {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { guidance: GuidanceRow[] }).guidance;
  } catch {
    return null;
  }
}

/**
 * Which answers differ, a line each: "Time between sessions: 4–6 weeks (10 of 12 sources, agreed) → 4–8 weeks (…)".
 * What is quoted without being counted is left to docs/guidance.md.
 */
export function answerChanges(
  before: readonly GuidanceRow[],
  after: readonly GuidanceRow[],
  words: Words,
): string[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const gone = before.filter((row) => !now.has(keyOf(row)));
  return [
    ...after.flatMap((row) => changeOf(old.get(keyOf(row)), row, words)),
    ...gone.map((row) => `${nameOf(row, words)}: ${tell(row, words)} → no longer answered`),
  ];
}

const keyOf = ({ topic, concern }: GuidanceRow): string => `${topic} ${concern}`;

function changeOf(before: GuidanceRow | undefined, after: GuidanceRow, words: Words): string[] {
  const now = tell(after, words);
  if (!before) return [`${nameOf(after, words)}: new → ${now}`];
  const was = tell(before, words);
  return was === now ? [] : [`${nameOf(after, words)}: ${was} → ${now}`];
}

function nameOf({ topic, concern }: GuidanceRow, words: Words): string {
  const name = words.t(`topics.${messageKey(topic)}.name`);
  return concern === 'general' ? name : `${name}, ${words.t(`concerns.${messageKey(concern)}`)}`;
}

function tell(row: GuidanceRow, words: Words): string {
  const support =
    row.kind === 'advice'
      ? `${row.sources} sources`
      : `${row.agree} of ${row.sources} sources, ${row.status}`;
  const warned = row.warnings.length > 0 ? `, ${row.warnings.length} warnings` : '';
  return `${answerOf(row, words)} (${support}${warned})`;
}

function answerOf(row: GuidanceRow, words: Words): string {
  if (row.kind === 'advice') return 'advice';
  if (row.kind === 'stance') return row.lead ?? 'no lead';
  const open = row.min === null && row.max === null;
  return open || row.unit === null ? 'no usual range' : formatInterval(row, row.unit, words);
}
