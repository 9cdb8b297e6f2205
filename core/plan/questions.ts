import type { Claim, Facts, SourceId } from '../../data/facts.ts';
import type { PageClaim } from '../claims/types.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import { guidance as compute } from '../guidance/guidance.ts';
import type { Guidance } from '../guidance/types.ts';
import { reportOn } from '../verdict/page-report.ts';
import type { Judged } from '../verdict/types.ts';
import { agreementLine, answerLine, cardQuestion } from '../wording/answer.ts';
import { Citations } from '../wording/citations.ts';
import { dissents } from '../wording/disagreement.ts';
import { PLAIN } from '../wording/markup.ts';
import { shortAnswerLine } from '../wording/short-answer.ts';
import { claimSubject, factLine } from '../wording/verdict.ts';
import type { Words } from '../wording/words.ts';
import type { Question } from './types.ts';

/** What a page claims outside the usual range, and which page. */
export interface PageClaims {
  /** Its host name; empty where it has none. */
  readonly host: string;
  readonly claims: readonly PageClaim[];
}

/** One thing that is said; what a source says in its own language stands apart. */
export interface Said {
  readonly text: string;
  /** A source's statement, in English; null where the text is all. */
  readonly statement: string | null;
  /** Who says it, with citations. */
  readonly by: string;
}

/** One thing to ask, with what the sources say beside it. */
export interface QuestionEntry {
  readonly title: string;
  /** What the page says, in its own words; null for a topic that the reader marked. */
  readonly quote: string | null;
  /** "Sources: 4–6 weeks apart. 10 of 12 sources agree". */
  readonly answer: string;
  /** Warnings, those that agree, those that differ, or statements; each with its citations. */
  readonly said: readonly Said[];
}

/** A page of questions for a provider. */
export interface QuestionsPage {
  readonly entries: readonly QuestionEntry[];
  /** Every source that is cited, by number. */
  readonly citations: readonly string[];
}

/** On one page there is room for the first warnings and statements; how many more there are is said. */
const MOST_STATEMENTS = 2;

/** The page of questions: what the reader marked, then what a page claims outside the usual range. */
export function questionsPage(
  index: FactIndex,
  questions: readonly Question[],
  page: PageClaims | null,
  words: Words,
): QuestionsPage {
  const citations = new Citations(index, words, PLAIN);
  const marked = questions.map(({ topic, concern }) =>
    markedEntry(compute(index.facts, topic, concern), citations, words),
  );
  const claimed = page
    ? claimsOutside(index.facts, page.claims).map((judged) =>
        claimedEntry(judged, page.host, citations, words),
      )
    : [];
  return { entries: [...marked, ...claimed], citations: citations.list() };
}

/** The claims that stand outside what the sources say, each judged. */
const claimsOutside = (facts: Facts, claims: readonly PageClaim[]): Judged[] =>
  reportOn(facts, { claims, unplaced: 0, stoppedBy: null }).claims.filter(
    ({ verdict }) => verdict.kind === 'outside',
  );

function markedEntry(guidance: Guidance, citations: Citations, words: Words): QuestionEntry {
  return {
    title: cardQuestion(guidance, words),
    quote: null,
    answer:
      guidance.kind === 'advice'
        ? agreementLine(guidance, words)
        : words.t('plan.sources_say', [
            shortAnswerLine(guidance, words),
            agreementLine(guidance, words),
          ]),
    said: saidIn(guidance, citations, words),
  };
}

function claimedEntry(
  judged: Judged,
  host: string,
  citations: Citations,
  words: Words,
): QuestionEntry {
  const { claim, guidance } = judged;
  return {
    title: words.t('questions.why', [claimSubject(claim, words)]),
    quote: words.t('questions.page_says', [host || words.t('page.this_site'), claim.quote]),
    answer: countedAnswer(judged, words),
    said: saidIn(guidance, citations, words),
  };
}

/** What the sources say, and how many of them; each thing once, though both lines may say it. */
function countedAnswer(judged: Judged, words: Words): string {
  const { guidance } = judged;
  const [fact, counted] = [factLine(judged, words), agreementLine(guidance, words)];
  const saysItAll =
    fact === counted || guidance.kind === 'advice' || guidance.status === 'single-source';
  if (saysItAll) return fact;
  // Counting stances says itself that they conflict.
  const conflict = fact === words.t('verdict.fact_differ', [answerLine(guidance, words)]);
  const lead = conflict && guidance.kind === 'stance' ? answerLine(guidance, words) : fact;
  return `${lead}. ${counted}`;
}

/** Official warnings first; then who agrees, by number alone, and who differs, by name. */
function saidIn(guidance: Guidance, citations: Citations, words: Words): Said[] {
  const state =
    (text: string) =>
    (claim: Claim): Said => ({
      text,
      statement: claim.condition ? `${claim.statement} [${claim.condition}]` : claim.statement,
      by: `(${citations.name(claim.source)})`,
    });
  const first = (claims: readonly Claim[], text: string): Said[] => {
    const more = claims.length - MOST_STATEMENTS;
    return [
      ...claims.slice(0, MOST_STATEMENTS).map(state(text)),
      ...(more > 0 ? [plain(words.t('card.and_more', [more]))] : []),
    ];
  };
  const warnings = first(guidance.warnings, `${words.t('card.official')}:`);
  if (guidance.kind === 'advice') return [...warnings, ...first(guidance.statements, '')];
  const others = dissents(guidance, words);
  const differing = new Set<SourceId>(others.flatMap(({ sources }) => sources));
  const agreeing = guidance.voters
    .filter((source) => !differing.has(source))
    .map((source) => `[${citations.number(source)}]`);
  return [
    ...warnings,
    ...(agreeing.length > 0 ? [plain(words.t('questions.agreeing', [agreeing.join(' ')]))] : []),
    ...others.map(({ direction, says, sources }) =>
      plain([direction, `${says} (${citations.names(sources)})`].filter(Boolean).join(': ')),
    ),
  ];
}

const plain = (text: string): Said => ({ text, statement: null, by: '' });

/** One thing that is said, in one line. */
export const saidLine = ({ text, statement, by }: Said): string =>
  [text, statement, by].filter(Boolean).join(' ');

/** The page of questions as plain text: what the reader copies. */
export function questionsText({ entries, citations }: QuestionsPage, words: Words): string {
  const parts = entries.map(({ title, quote, answer, said }) =>
    [title, ...(quote ? [quote] : []), answer, ...said.map((each) => `- ${saidLine(each)}`)].join(
      '\n',
    ),
  );
  return [words.t('questions.title'), ...parts, citations.join('\n'), words.t('disclaimer')].join(
    '\n\n',
  );
}
