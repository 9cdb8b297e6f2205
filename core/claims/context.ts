import { type Annotated, annotate, type Mark } from './annotate.ts';
import type { TextBlock } from './types.ts';

/** What surrounds a block: the headings it stands under, the question it answers, the heads of its cell. */
export interface Context {
  /** Marks of the nearest naming text first: own context (cell heads, question), then headings from inner to outer. */
  readonly layers: readonly (readonly Mark[])[];
  readonly layerTexts: readonly string[];
  /** How many of the layers are the block's own: the heads of its cell, the term or question it belongs to. */
  readonly own: number;
  /** The heading or lead ("For a day avoid:") that stands nearest above; null where none does. */
  readonly head: Head | null;
  /** The block itself, where it names what follows and was therefore read already. */
  readonly read: Annotated | null;
}

/** A heading as read, and which block of the page it is. */
export interface Head {
  readonly annotated: Annotated;
  readonly block: number;
}

interface OpenHeading extends Head {
  readonly level: number;
  readonly text: string;
}

const marksOf = (annotated: Annotated): Mark[] =>
  annotated.sentences.flatMap(({ marks }) => marks.map((mark) => mark.id));

const LONGEST_TITLE = 48;

/** A short line without a figure or a full stop, such as "What to avoid", or one that sets a time ("The first 24 hours"). */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  (/^[A-Z][^\d.!?;:,]*$/.test(text.trim()) ||
    /^(?:The )?(?:First|Next) [^.?;,]*$/.test(text.trim()));

/** Follows headings and questions down a page and gives each block its context. */
export class ContextTracker {
  private open: OpenHeading[] = [];

  /** Takes the next block in reading order, the page's `index`th; a heading or a question names what follows it. */
  enter(block: TextBlock, index: number): Context {
    const own = (block.context ?? []).map((text) => ({ text, annotated: annotate(text) }));
    if (block.kind === 'heading' || block.kind === 'question') this.openHeading(block, index);
    else if (/[?:]\s*$/.test(block.text) && block.text.length < 160)
      this.openQuestion(block, index);
    else if (block.kind === 'paragraph' && isTitle(block.text)) this.openTitle(block, index);
    const [last] = this.open.slice(-1);
    const above = this.headingsAbove(block);
    const around = [...own, ...above];
    let layers: Mark[][] | null = null;
    return {
      // Most blocks hold no figure and never ask.
      get layers() {
        layers ??= around.map(({ annotated }) => marksOf(annotated));
        return layers;
      },
      layerTexts: around.map(({ text }) => text),
      own: own.length,
      head: above[0] ?? null,
      read: last?.block === index ? last.annotated : null,
    };
  }

  private headingsAbove(block: TextBlock): OpenHeading[] {
    const above = this.open.filter(({ text }) => text !== block.text);
    return above.reverse();
  }

  private openHeading(block: TextBlock, index: number): void {
    this.openAt(block.kind === 'question' ? 7 : (block.level ?? 6), block.text, index);
  }

  /** "Avoid the following:" and "How long does it take?" name what follows them, as a heading would. */
  private openQuestion(block: TextBlock, index: number): void {
    this.openAt(8, block.text, index);
  }

  /** "Pre-treatment care" on a line of its own is a heading that its author did not mark. */
  private openTitle({ text }: TextBlock, index: number): void {
    const annotated = annotate(text);
    if (annotated.sentences.some(({ marks }) => marks.length > 0))
      this.push(7, text, annotated, index);
  }

  private openAt(level: number, text: string, block: number): void {
    this.push(level, text, annotate(text), block);
  }

  private push(level: number, text: string, annotated: Annotated, block: number): void {
    this.open = this.open.filter((heading) => heading.level < level);
    this.open.push({ level, text, annotated, block });
  }
}

/** True where one of `marks` is named in the layers around a block, looking no further out than `depth`. */
export function contextHas(context: Context, marks: readonly Mark[], depth = 3): boolean {
  return context.layers.slice(0, depth).some((layer) => layer.some((mark) => marks.includes(mark)));
}
