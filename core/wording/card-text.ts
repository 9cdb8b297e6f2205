import type { Claim } from '../../data/facts.ts';
import type { TopicId } from '../../data/topics.ts';
import { cautionsFor } from '../guidance/cautions.ts';
import { evidenceLabels } from '../guidance/evidence-labels.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import { NO_FILTERS } from '../guidance/filters.ts';
import type { Filters, Guidance } from '../guidance/types.ts';
import { whyTheyDiffer } from '../guidance/why-differ.ts';
import { agreementLine, cardQuestion } from './answer.ts';
import { Citations } from './citations.ts';
import { dissents } from './disagreement.ts';
import { formatInterval } from './format-interval.ts';
import { type Markup, PLAIN } from './markup.ts';
import { shortAnswerLine } from './short-answer.ts';
import { reasonLine } from './why-differ.ts';
import { messageKey, type Words } from './words.ts';

/** Advice is read in the panel; a text shows its first statements, and says how many more there are. */
const MOST_STATEMENTS = 5;

/** Here the statement that is left out may be the one that concerns the reader. */
const SAFETY_ADVICE: ReadonlySet<TopicId> = new Set<TopicId>([
  'who-should-avoid',
  'warning-signs',
  'side-effects',
]);

interface CardTextOptions {
  /** Plain text unless said. */
  readonly markup?: Markup;
  /** What the reader left out before the guidance was computed; told in the text. */
  readonly filters?: Filters;
}

/** What every line is written with. */
interface Pen {
  readonly words: Words;
  readonly markup: Markup;
  readonly citations: Citations;
}

/**
 * One answer as text with numbered citations, the fact-set version with its date, and the disclaimer: what the
 * terminal prints and the reader copies. The same guidance always gives the same text.
 */
export function cardText(
  index: FactIndex,
  guidance: Guidance,
  words: Words,
  { markup = PLAIN, filters = NO_FILTERS }: CardTextOptions = {},
): string {
  const pen: Pen = { words, markup, citations: new Citations(index, words, markup) };
  const paragraphs = [
    markup.title(cardQuestion(guidance, words)),
    ...(guidance.kind === 'advice' ? [] : [markup.strong(shortAnswerLine(guidance, words))]),
    agreementLine(guidance, words),
    ...filterLines(filters, words),
    ...fellBack(guidance, words),
    ...littleEvidence(index, guidance, words),
    ...cautionsFor(index, guidance).map((caution) => words.t(`cautions.${messageKey(caution)}`)),
    ...warnings(guidance, pen),
    ...list([
      ...differing(guidance, pen),
      ...statements(guidance, pen),
      ...figuresAside(guidance, pen),
    ]),
    ...reasons(index, guidance, words),
  ];
  for (const source of guidance.kind === 'advice' ? [] : guidance.voters) {
    pen.citations.number(source);
  }
  return [
    paragraphs.join(markup.gap),
    pen.citations.list().join('\n'),
    markup.quiet(`${words.t('facts_version', [index.facts.version])}. ${words.t('disclaimer')}`),
  ].join('\n\n');
}

function littleEvidence(index: FactIndex, guidance: Guidance, words: Words): string[] {
  const isLittle = evidenceLabels(index, guidance).includes('little-evidence');
  return isLittle ? [words.t('status.little_evidence')] : [];
}

function reasons(index: FactIndex, guidance: Guidance, words: Words): string[] {
  const found = whyTheyDiffer(index, guidance);
  if (found.length === 0) return [];
  const lines = found.map((reason) => reasonLine(reason, guidance, words));
  return [words.t('card.headed', [words.t('why.title')]), ...list(lines)];
}

function filterLines({ withoutSellers, evidenceOnly }: Filters, words: Words): string[] {
  return [
    ...(withoutSellers ? [words.t('filters.without_sellers')] : []),
    ...(evidenceOnly ? [words.t('filters.evidence_only')] : []),
  ].map((filter) => words.t('filters.counted', [filter]));
}

function fellBack(guidance: Guidance, words: Words): string[] {
  if (guidance.asked === guidance.concern || guidance.kind !== 'quantity') return [];
  return [words.t('cautions.fell_back', [words.t(`concerns.${messageKey(guidance.asked)}`)])];
}

function warnings(guidance: Guidance, pen: Pen): string[] {
  if (guidance.warnings.length === 0) return [];
  const said = guidance.warnings.map((claim) => statement(claim, pen));
  return [pen.words.t('card.headed', [pen.words.t('card.official')]), ...list(said)];
}

const differing = (guidance: Guidance, { words, citations }: Pen): string[] =>
  dissents(guidance, words).map(({ direction, says, sources }) => {
    const said = `${says} (${citations.names(sources)})`;
    return direction ? words.t('card.labelled', [direction, said]) : said;
  });

function statements(guidance: Guidance, pen: Pen): string[] {
  if (guidance.kind !== 'advice') return [];
  const { length } = guidance.statements;
  const most = SAFETY_ADVICE.has(guidance.topic) ? length : MOST_STATEMENTS;
  const shown = guidance.statements.slice(0, most).map((claim) => statement(claim, pen));
  return length > most ? [...shown, pen.words.t('card.and_more', [length - most])] : shown;
}

/** Figures that hold only for a part, each with its condition; a mention without a figure adds nothing to a text. */
const figuresAside = (guidance: Guidance, { words, markup, citations }: Pen): string[] =>
  guidance.asides.flatMap(({ claim }) => {
    const figure = guidance.kind === 'quantity' && claim.quantity;
    const text = figure ? formatInterval(figure, guidance.unit, words) : '';
    if (!text || !claim.condition) return [];
    const condition = words.t('asides.condition', [claim.condition]);
    return [`${text}, ${markup.text(condition)} (${citations.name(claim.source)})`];
  });

function statement({ statement, condition, source }: Claim, { markup, citations }: Pen): string {
  const said = condition ? `${statement} [${condition}]` : statement;
  return `${markup.text(said)} (${citations.name(source)})`;
}

/** The items as one paragraph; none where there are none. */
const list = (items: readonly string[]): string[] =>
  items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : [];
