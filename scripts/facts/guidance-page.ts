import { indexFacts } from '../../core/guidance/fact-index.ts';
import type { Aside, Guidance } from '../../core/guidance/types.ts';
import { type Interval, isUnbounded } from '../../core/quantity/interval.ts';
import {
  agreementLine,
  answerLine,
  stanceWord,
  topicAnswer,
  topicName,
} from '../../core/wording/answer.ts';
import { directionWord } from '../../core/wording/disagreement.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import type { Claim, Facts } from '../../data/facts.ts';
import { STAGES, topicById } from '../../data/topics.ts';
import { guidanceOf } from './guidance-rows.ts';

/**
 * The page docs/guidance.md: everything the fact set computes to, so that a change of data shows in a diff as a
 * change of advice. Depends on nothing but its arguments.
 */
export function guidancePage(facts: Facts, words: Words): string {
  const answers = guidanceOf(facts);
  const stages = STAGES.map((stage) => {
    const own = answers.filter(({ topic }) => topicById(topic).stage === stage);
    const sections = own.map((answer) => section(facts, answer, words));
    return `## ${words.t(`stages.${messageKey(stage)}`)}\n\n${sections.join('\n\n')}`;
  });
  return `${[preface(facts), ...stages].join('\n\n')}\n`;
}

const preface = ({ version, sources, claims }: Facts): string =>
  `# What the fact set says

Generated from \`data/sources\` by \`npm run facts:guidance\`; don't edit it by hand. Nothing here is medical advice.

Fact set ${version}: ${sources.length} sources, ${claims.length} claims.

Each source has one vote. "Not counted" holds what is shown with its condition, or as a mention, but has no vote; square brackets hold the condition.`;

function section(facts: Facts, answer: Guidance, words: Words): string {
  const name = topicName(answer.topic, words);
  const concern = words.t(`concerns.${messageKey(answer.asked)}`);
  const title =
    answer.asked === 'general'
      ? `### ${name} (\`${answer.topic}\`)`
      : `#### ${name}: ${concern} (\`${answer.asked}\`)`;
  const parts = [summary(answer, words), fallback(answer), positions(answer, words)];
  return [
    title,
    ...parts,
    list('Warnings', answer.warnings, (claim) => said(claim)),
    list('Not counted', answer.asides, (aside) => asideLine(aside, words)),
    answer.kind === 'advice' ? statements(facts, answer.statements) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function summary(answer: Guidance, words: Words): string {
  if (answer.kind === 'advice') return `${agreementLine(answer, words)} (${answer.status})`;
  const raw =
    answer.kind === 'quantity' && answer.usual
      ? ` (${rawInterval(answer.usual, answer.unit)})`
      : '';
  return `**${answerLine(answer, words)}**${raw}: ${answer.status}, ${answer.agree} of ${answer.voters.length}. ${agreementLine(answer, words)}.`;
}

const fallback = ({ asked, concern }: Guidance): string =>
  asked === concern ? '' : `Too few sources speak of this concern; this is the answer in general.`;

const rawInterval = ({ min, max }: Interval, unit: string): string =>
  `${min ?? 'open'} to ${max ?? 'open'} ${unit}`;

function positions(answer: Guidance, words: Words): string {
  switch (answer.kind) {
    case 'advice':
      return '';
    case 'stance':
      return table(
        ['answer', 'sources'],
        answer.positions.map(({ stance, sources }) => [
          `${stanceWord(stance, words)} (\`${stance}\`)`,
          sources.join(', '),
        ]),
      );
    case 'quantity':
      return table(
        ['figure', 'raw', 'beside the usual range', 'sources'],
        answer.positions.map((position) => [
          topicAnswer(answer.topic, position, answer.unit, words),
          rawInterval(position, answer.unit),
          position.agreement ? directionWord(position.agreement, answer, words) : '',
          position.sources.join(', '),
        ]),
      );
  }
}

function asideLine({ claim, why }: Aside, words: Words): string {
  const { quantity, stance } = claim;
  const figure =
    quantity && !quantity.vague && !isUnbounded(quantity)
      ? `${topicAnswer(claim.topic, quantity, quantity.unit, words)} (${rawInterval(quantity, quantity.unit)})`
      : (quantity?.as_written ?? (stance && stanceWord(stance, words)) ?? 'no figure');
  const condition = claim.condition ? ` [${claim.condition}]` : '';
  return `${why}: ${figure}${condition}. ${said(claim)}`;
}

const said = ({ id, statement }: Claim): string => `${statement} (\`${id}\`)`;

function statements(facts: Facts, claims: readonly Claim[]): string {
  const index = indexFacts(facts);
  return list('Sources say', claims, (claim) => {
    const condition = claim.condition ? ` [${claim.condition}]` : '';
    return `${index.source(claim.source).tier}${condition}: ${said(claim)}`;
  });
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): string {
  return items.length === 0
    ? ''
    : `${title}:\n\n${items.map((item) => `- ${line(item)}`).join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}
