import type { Claim, SourceId } from '../../data/facts.ts';
import { cautionsFor } from '../guidance/cautions.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import type { Guidance } from '../guidance/types.ts';
import { agreementLine, answerLine, topicQuestion } from './answer.ts';
import { dissents } from './disagreement.ts';
import { formatInterval } from './format-interval.ts';
import { sourceLabel } from './source-label.ts';
import { messageKey, type Words } from './words.ts';

/** Advice is read in the panel; a text shows its first statements. */
const MOST_STATEMENTS = 5;

/**
 * One answer as plain text with numbered citations, the fact-set version and the disclaimer: what the terminal
 * prints and the reader copies. The same guidance always gives the same text.
 */
export function cardText(index: FactIndex, guidance: Guidance, words: Words): string {
  const citations = new Citations(index, words);
  const body = [
    topicQuestion(guidance.topic, words),
    guidance.kind === 'advice' ? null : answerLine(guidance, words),
    agreementLine(guidance, words),
    ...fellBack(guidance, words),
    ...cautionsFor(index, guidance).map((caution) => words.t(`cautions.${messageKey(caution)}`)),
    ...warningLines(guidance, citations, words),
    ...dissentLines(guidance, citations, words),
    ...statementLines(guidance, citations),
    ...asideLines(guidance, citations, words),
  ];
  for (const source of guidance.kind === 'advice' ? [] : guidance.voters) citations.number(source);
  return [
    ...body.filter((line) => line !== null),
    '',
    ...citations.list(),
    '',
    `${words.t('facts_version', [index.facts.version])}. ${words.t('disclaimer')}`,
  ].join('\n');
}

/** Numbers sources in the order they are first named. */
class Citations {
  readonly #numbers = new Map<SourceId, number>();
  readonly #index: FactIndex;
  readonly #words: Words;

  constructor(index: FactIndex, words: Words) {
    this.#index = index;
    this.#words = words;
  }

  number(source: SourceId): number {
    const known = this.#numbers.get(source);
    if (known) return known;
    this.#numbers.set(source, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  name(source: SourceId): string {
    return `${sourceLabel(this.#index.source(source))} [${this.number(source)}]`;
  }

  names(sources: readonly SourceId[]): string {
    return sources.map((source) => this.name(source)).join(', ');
  }

  list(): string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#index.source(id);
      const about = [
        this.#words.t(`tiers.${messageKey(source.tier)}`),
        source.published ?? this.#words.t('sources.undated'),
        this.#words.t(`interests.${messageKey(source.conflict_of_interest)}`),
      ];
      return `[${number}] ${closed(source.title)} ${source.publisher} (${about.join('; ')}). ${source.url}`;
    });
  }
}

function fellBack(guidance: Guidance, words: Words): string[] {
  if (guidance.asked === guidance.concern || guidance.kind !== 'quantity') return [];
  return [words.t('cautions.fell_back', [words.t(`concerns.${messageKey(guidance.asked)}`)])];
}

function warningLines(guidance: Guidance, citations: Citations, words: Words): string[] {
  if (guidance.warnings.length === 0) return [];
  return [
    `${words.t('card.official')}:`,
    ...guidance.warnings.map((claim) => bullet(claim, citations)),
  ];
}

const dissentLines = (guidance: Guidance, citations: Citations, words: Words): string[] =>
  dissents(guidance, words).map(({ direction, says, sources }) =>
    [direction, `${says} (${citations.names(sources)})`].filter(Boolean).join(': '),
  );

function statementLines(guidance: Guidance, citations: Citations): string[] {
  if (guidance.kind !== 'advice') return [];
  return guidance.statements.slice(0, MOST_STATEMENTS).map((claim) => bullet(claim, citations));
}

/** Figures that hold only for a part, each with its condition; a mention without a figure adds nothing to a text. */
const asideLines = (guidance: Guidance, citations: Citations, words: Words): string[] =>
  guidance.asides.flatMap(({ claim }) => {
    const figure = guidance.kind === 'quantity' && claim.quantity;
    const text = figure ? formatInterval(figure, guidance.unit, words) : '';
    if (!text || !claim.condition) return [];
    return [
      `${text}, ${words.t('asides.condition', [claim.condition])} (${citations.name(claim.source)})`,
    ];
  });

function bullet({ statement, condition, source }: Claim, citations: Citations): string {
  const said = condition ? `${statement} [${condition}]` : statement;
  return `- ${said} (${citations.name(source)})`;
}

/** A title that ends in its own mark needs no full stop. */
const closed = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
