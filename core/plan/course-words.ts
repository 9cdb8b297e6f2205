import type { Facts } from '../../data/facts.ts';
import { agreementLine, topicAnswer } from '../wording/answer.ts';
import { formatInterval } from '../wording/format-interval.ts';
import { shortAnswerLine } from '../wording/short-answer.ts';
import type { Words } from '../wording/words.ts';
import type { DatedStep, PlannedStep, Step } from './course.ts';
import type { Day } from './days.ts';
import { type Figure, sourcesOn } from './figures.ts';
import { plainDay, timeWords, windowWords } from './moment-words.ts';
import { type Course, type FigureTopic, figureUnit } from './types.ts';

/** "Session 3", "Session 5, if needed". */
export function stepName(step: Step, words: Words): string {
  const isExtra = step.kind === 'planned' && step.ifNeeded;
  return words.t(isExtra ? 'plan.session_if_needed' : 'plan.session', [step.number]);
}

/** When a session was, is, or may be: "Tue, 3 March, 15:00", "between 3 March and 17 March". */
export const stepWhen = (step: Step, today: Day, words: Words): string =>
  step.kind === 'planned' ? plannedWhen(step, today, words) : datedWhen(step, today, words);

function plannedWhen({ window, phase }: PlannedStep, today: Day, words: Words): string {
  return phase === 'unknown' ? words.t('plan.window_unknown') : windowWords(window, today, words);
}

function datedWhen({ session }: DatedStep, today: Day, words: Words): string {
  const day = plainDay(session.day, today, words);
  return session.time === null
    ? day
    : words.t('plan.day_and_time', [day, timeWords(session.time, words)]);
}

/** "14 days after the one before: sooner than planned"; null where there is nothing to say. */
export function gapWords(step: Step, words: Words): string | null {
  if (step.kind === 'planned' || !step.gap || step.gap.standing === 'as-planned') return null;
  const { days, standing } = step.gap;
  const gap = formatInterval({ min: days, max: days }, 'day', words);
  return words.t(standing === 'sooner' ? 'plan.gap_sooner' : 'plan.gap_later', [gap]);
}

/** "4–6 weeks apart". */
export const figureWords = (topic: FigureTopic, figure: Figure, words: Words): string =>
  topicAnswer(topic, figure, figureUnit(topic), words);

/** Whose figure it is: "My provider", "My own figure", or how far the sources agree. */
export function originWords(
  facts: Facts,
  course: Course,
  topic: FigureTopic,
  figure: Figure,
  words: Words,
): string {
  if (figure.by !== 'sources') return words.t(`plan.by_${figure.by}`);
  return agreementLine(sourcesOn(facts, course, topic), words);
}

/** What the sources say beside a figure that is not theirs: "Sources: 3–6 sessions. All 7 sources agree". */
export function sourcesBeside(
  facts: Facts,
  course: Course,
  topic: FigureTopic,
  words: Words,
): string {
  const answer = sourcesOn(facts, course, topic);
  return words.t('plan.sources_say', [
    shortAnswerLine(answer, words),
    agreementLine(answer, words),
  ]);
}
