import type { FactIndex } from '../guidance/fact-index.ts';
import { topicName } from '../wording/answer.ts';
import { Citations } from '../wording/citations.ts';
import { PLAIN } from '../wording/markup.ts';
import { messageKey, type Words } from '../wording/words.ts';
import { type CourseLine, courseLine, lastHad } from './course.ts';
import { figureWords, gapWords, originWords, stepName, stepWhen } from './course-words.ts';
import { type Day, dayAt } from './days.ts';
import { plainDay } from './moment-words.ts';
import { asideWords, openingWords, waitWords } from './opening-words.ts';
import { type Opening, openings } from './openings.ts';
import type { Course } from './types.ts';
import { planWarnings } from './warnings.ts';

interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

/**
 * A plan as plain text with numbered citations: what the reader copies. The same plan at the same moment always gives
 * the same text.
 */
export function planText(
  index: FactIndex,
  course: Course,
  { now, timeZone }: Clock,
  words: Words,
): string {
  const { facts } = index;
  const today = dayAt(now, timeZone);
  const citations = new Citations(index, words, PLAIN);
  const session = lastHad(course, now, timeZone);
  const line = courseLine(facts, course, now, timeZone);
  const parts = [
    [
      `${words.t('plan.title')} · ${words.t(`concerns.${messageKey(course.concern)}`)}`,
      ...figureLines(index, course, line, words),
    ],
    [
      `${words.t('card.official')}:`,
      ...planWarnings(facts).map(
        ({ statement, condition, source }) =>
          `- ${statement}${condition ? ` [${condition}]` : ''} (${citations.name(source)})`,
      ),
    ],
    stepLines(line, today, words),
    session
      ? [
          `${words.t('plan.aftercare', [plainDay(session.day, today, words)])}:`,
          ...openings(facts, course, session, now, timeZone).flatMap((opening) =>
            openingLines(opening, { now, today, words }, citations),
          ),
        ]
      : [],
    citations.list(),
    [`${words.t('facts_version', [facts.version])}. ${words.t('disclaimer')}`],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function figureLines(
  { facts }: FactIndex,
  course: Course,
  { count, spacing }: CourseLine,
  words: Words,
): string[] {
  return (
    [
      ['sessions-needed', count],
      ['session-spacing', spacing],
    ] as const
  ).flatMap(([topic, figure]) =>
    figure
      ? [
          `${figureWords(topic, figure, words)} (${originWords(facts, course, topic, figure, words)})`,
        ]
      : [],
  );
}

const stepLines = ({ steps }: CourseLine, today: Day, words: Words): string[] =>
  steps.map((step) =>
    [`${stepName(step, words)}: ${stepWhen(step, today, words)}`, gapWords(step, words)]
      .filter(Boolean)
      .join('. '),
  );

function openingLines(
  opening: Opening,
  beside: { readonly now: number; readonly today: Day; readonly words: Words },
  citations: Citations,
): string[] {
  const { lead, rest } = openingWords(opening, beside);
  const { today, words } = beside;
  return [
    `- ${topicName(opening.topic, words)}: ${[lead, ...rest].join('; ')}`,
    ...opening.waits.map(
      (wait) => `  - ${waitWords(wait, today, words)} (${citations.names(wait.sources)})`,
    ),
    ...opening.asides.map(
      (aside) => `  - ${asideWords(aside, today, words)} (${citations.name(aside.claim.source)})`,
    ),
  ];
}
