import { type Annotated, annotate, type Mark } from './annotate.ts';
import type { TextBlock } from './types.ts';

/** What surrounds a block: the headings it stands under, the question it answers, the heads of its cell. */
export interface Context {
  /** Marks of the nearest naming text first: own context (cell heads, question), then headings from inner to outer. */
  readonly layers: readonly (readonly Mark[])[];
  readonly layerTexts: readonly string[];
  /** How many of the layers are the block's own: the heads of its cell, the term or question it belongs to. */
  readonly own: number;
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const marksOf = (annotated: Annotated): Mark[] =>
  annotated.sentences.flatMap(({ marks }) => marks.map((mark) => mark.id));

/** Follows headings and questions down a page and gives each block its context. */
export class ContextTracker {
  private open: OpenHeading[] = [];

  /** Takes the next block in reading order; a heading or a question names what follows it. */
  enter(block: TextBlock): Context {
    const own = (block.context ?? []).map((text) => ({ text, marks: marksOf(annotate(text)) }));
    if (block.kind === 'heading' || block.kind === 'question') this.openHeading(block);
    else if (/[?:]\s*$/.test(block.text) && block.text.length < 160) this.openQuestion(block);
    const around = [...own, ...this.headingsAbove(block)];
    return {
      layers: around.map(({ marks }) => marks),
      layerTexts: around.map(({ text }) => text),
      own: own.length,
    };
  }

  private headingsAbove(block: TextBlock): OpenHeading[] {
    const above = this.open.filter(({ text }) => text !== block.text);
    return above.reverse();
  }

  private openHeading(block: TextBlock): void {
    const level = block.kind === 'question' ? 7 : (block.level ?? 6);
    const marks = marksOf(annotate(block.text));
    this.open = this.open.filter((heading) => heading.level < level);
    this.open.push({ level, text: block.text, marks });
  }

  /** "Avoid the following:" and "How long does it take?" name what follows them, as a heading would. */
  private openQuestion(block: TextBlock): void {
    this.open = this.open.filter((heading) => heading.level < 8);
    this.open.push({
      level: 8,
      text: block.text,
      marks: marksOf(annotate(block.text)),
    });
  }
}

/** True where one of `marks` is named in the layers around a block, looking no further out than `depth`. */
export function contextHas(context: Context, marks: readonly Mark[], depth = 3): boolean {
  return context.layers.slice(0, depth).some((layer) => layer.some((mark) => marks.includes(mark)));
}
