import type { ConcernId, TopicId, Unit } from '../../data/topics.ts';

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'definition',
  'question',
  'navigation',
  'comment',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One stretch of a page's text as its author set it apart, in reading order. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** 1–6 for headings; other headings count as 6. */
  readonly level?: number;
  /** What names the text from outside it: the row and column heads of a cell, a defined term, the question it answers. */
  readonly context?: readonly string[];
  /** True for comments, reviews and forum posts: a visitor speaks there, not the page. */
  readonly byVisitor?: boolean;
}

/** A figure or a promise that the page makes, with the very words. Offsets are those of the block's text. */
export interface PageClaim {
  readonly topic: TopicId;
  readonly concern: ConcernId;
  /** In `unit`, inclusive, null where left open; both null for a promise. */
  readonly min: number | null;
  readonly max: number | null;
  /** The topic's unit; null for a promise. */
  readonly unit: Unit | null;
  /** One of the topic's stances, `none` for "no side effects", or `cures`; null for a figure. */
  readonly stance: string | null;
  /** ISO 4217 code of a price; figures are then in that currency, whatever `unit` says. */
  readonly currency?: string;
  /** The words of the figure or the promise. */
  readonly quote: string;
  readonly sentence: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The question or summary that stands above it, and under which the page may have folded it away. */
  readonly under?: string;
  /** Words that weaken or limit it: "sometimes", "after the first session". */
  readonly hedge?: string;
}

export interface ReadOptions {
  readonly mostBlocks?: number;
  readonly mostCharacters?: number;
  readonly mostClaims?: number;
  /** Read what visitors wrote, too; left out by default. */
  readonly withVisitors?: boolean;
}

export interface ReadResult {
  readonly claims: readonly PageClaim[];
  /** Figures that looked like a claim and fitted no topic. */
  readonly unplaced: number;
  /** Which cap ended the reading early; null where all was read. */
  readonly stoppedBy: 'blocks' | 'characters' | 'claims' | null;
  /** The page is mostly in another language than English, in which no claims are read. */
  readonly otherLanguage?: boolean;
}
