import { type Annotated, annotate, type Mark } from './annotate.ts';
import type { TextBlock } from './types.ts';

/** What surrounds a block: the headings it stands under, the question it answers, the heads of its cell. */
export interface Context {
  /** Marks of the nearest naming text first: own context (cell heads, question), then headings from inner to outer. */
  readonly layers: readonly (readonly Mark[])[];
  readonly layerTexts: readonly string[];
  /** The layers as read, in the same order. */
  readonly reads: readonly Annotated[];
  /** How many of the layers are the block's own: the heads of its cell, the term or question it belongs to. */
  readonly own: number;
  /** The heading or lead ("For a day avoid:") that stands nearest above; null where none does. */
  readonly head: Head | null;
  /** The question or summary under which a page may fold the block away; null where there is none. */
  readonly summary: string | null;
  /** The block itself, where it names what follows and was therefore read already. */
  readonly read: Annotated | null;
}

/** A heading as read, and which block of the page it is. */
export interface Head {
  readonly annotated: Annotated;
  readonly block: number;
}

interface OpenHeading extends Head {
  readonly isSummary: boolean;
  readonly level: number;
  readonly text: string;
}

const marksOf = (annotated: Annotated): Mark[] =>
  annotated.sentences.flatMap(({ marks }) => marks.map((mark) => mark.id));

const LONGEST_TITLE = 48;

/** A short line without a figure or a full stop, such as "What to avoid" or "1. Avoid the sun", or one that sets a time ("The first 24 hours"). */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  (/^(?:\d{1,2}[.)] )?[A-Z][^\d.!?;:,]*$/.test(text.trim()) ||
    /^(?:The )?(?:First|Next) [^.?;,]*$/.test(text.trim()));

/** "Picosure laser (6 months before)": a name with a remark. */
const REMARKED = /^[A-Z][^\d.!?;:,()]* \([^()]*\)$/;

const LONGEST_LEAD = 160;
/** "Avoid the following for two days" leads to a list, with or without its colon. */
const isLead = (text: string): boolean =>
  text.length < LONGEST_LEAD &&
  (/[?:]\s*$/.test(text) || /\bthe following\b[^.,;!?]*$/i.test(text));

interface Layer {
  readonly text: string;
  readonly annotated: Annotated;
}

class BlockContext implements Context {
  readonly layerTexts: readonly string[];
  readonly own: number;
  readonly head: Head | null;
  readonly summary: string | null;
  readonly read: Annotated | null;
  private readonly around: readonly Layer[];
  private marked: readonly (readonly Mark[])[] | null = null;

  constructor(
    around: readonly Layer[],
    own: number,
    head: Head | null,
    summary: string | null,
    read: Annotated | null,
  ) {
    this.around = around;
    this.layerTexts = around.map(({ text }) => text);
    this.own = own;
    this.head = head;
    this.summary = summary;
    this.read = read;
  }

  get reads(): readonly Annotated[] {
    return this.around.map(({ annotated }) => annotated);
  }

  /** Most blocks hold no figure and never ask. */
  get layers(): readonly (readonly Mark[])[] {
    this.marked ??= this.around.map(({ annotated }) => marksOf(annotated));
    return this.marked;
  }
}

/** Follows headings and questions down a page and gives each block its context. */
export class ContextTracker {
  private open: OpenHeading[] = [];

  /** Takes the next block in reading order, the page's `index`th; a heading or a question names what follows it. */
  enter(block: TextBlock, index: number): Context {
    const own = (block.context ?? []).map((text) => ({ text, annotated: annotate(text) }));
    if (block.kind === 'heading' || block.kind === 'question') this.openHeading(block, index);
    else if (isLead(block.text)) this.openQuestion(block, index);
    else if (block.kind === 'paragraph' && isTitle(block.text)) this.openTitle(block, index);
    else if (block.kind === 'paragraph') this.openRemarked(block, index);
    const [last] = this.open.slice(-1);
    const above = this.headingsAbove(block);
    const around = [...own, ...above];
    const summary = summaryOf(block, above);
    const read = last?.block === index ? last.annotated : null;
    return new BlockContext(around, own.length, above[0] ?? null, summary, read);
  }

  private headingsAbove(block: TextBlock): OpenHeading[] {
    const above = this.open.filter(({ text }) => text !== block.text);
    return above.reverse();
  }

  private openHeading(block: TextBlock, index: number): void {
    const isSummary = block.kind === 'question';
    this.push(
      { text: block.text, annotated: annotate(block.text), block: index, isSummary },
      isSummary ? 7 : (block.level ?? 6),
    );
  }

  /** "Avoid the following:" and "How long does it take?" name what follows them, as a heading would. */
  private openQuestion(block: TextBlock, index: number): void {
    const annotated = annotate(block.text);
    this.push({ text: block.text, annotated, block: index, isSummary: false }, 8);
  }

  /** "Pre-treatment care" on a line of its own is a heading that its author did not mark. */
  private openTitle({ text }: TextBlock, index: number): void {
    const annotated = annotate(text);
    if (annotated.sentences.some(({ marks }) => marks.length > 0))
      this.push({ text, annotated, block: index, isSummary: false }, 7);
  }

  /** "Botox (two weeks before)" on a line of its own tells what the lines below it are about. */
  private openRemarked({ text }: TextBlock, index: number): void {
    if (text.length > LONGEST_TITLE || !REMARKED.test(text.trim())) return;
    const annotated = annotate(text);
    const names = annotated.sentences.some(({ marks }) =>
      marks.some(({ id }) => id === 'needling' || id === 'other-treatment'),
    );
    if (names) this.push({ text, annotated, block: index, isSummary: false }, 7);
  }

  private push(heading: Omit<OpenHeading, 'level'>, level: number): void {
    this.open = this.open.filter((other) => other.level < level);
    this.open.push({ ...heading, level });
  }
}

/** The answers of a list of terms stand beside their questions; those of a summary fold away under it. */
function summaryOf({ kind }: TextBlock, above: readonly OpenHeading[]): string | null {
  if (kind === 'definition' || kind === 'question') return null;
  return above.find(({ isSummary }) => isSummary)?.text ?? null;
}

/** True where one of `marks` is named in the layers around a block, looking no further out than `depth`. */
export function contextHas(context: Context, marks: readonly Mark[], depth = 3): boolean {
  // Asked so often that a loop is worth its lines.
  const { layers } = context;
  const most = Math.min(depth, layers.length);
  for (let at = 0; at < most; at += 1) {
    for (const mark of layers[at] ?? []) if (marks.includes(mark)) return true;
  }
  return false;
}
