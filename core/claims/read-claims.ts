import { annotate } from './annotate.ts';
import { ContextTracker } from './context.ts';
import { intervalFor, placeFigures } from './place.ts';
import { concernFor } from './read-concern.ts';
import { readPromises } from './read-promises.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { PageClaim, ReadOptions, ReadResult, TextBlock } from './types.ts';

const DEFAULTS = { mostBlocks: 6000, mostCharacters: 1_000_000, mostClaims: 400 } as const;

interface BlockReading {
  readonly claims: readonly PageClaim[];
  readonly unplaced: number;
}

function sentenceOf(scene: Scene): string {
  const { text } = scene.annotated;
  const from = text.origin[text.tokens[scene.span.first]?.start ?? 0] ?? 0;
  const to = text.origin[(text.tokens[scene.span.next - 1]?.end ?? 1) - 1] ?? 0;
  return text.original.slice(from, to + 1);
}

function readScene(scene: Scene, block: number): BlockReading {
  const claims: PageClaim[] = [];
  let unplaced = 0;
  for (const { mention: written, placing } of placeFigures(scene)) {
    if (placing.kind === 'unplaced') unplaced += 1;
    if (placing.kind !== 'placed') continue;
    const { mention } = placing;
    for (const topic of placing.topics) {
      const read = intervalFor(topic, mention);
      if (!read) continue;
      claims.push({
        topic,
        concern: concernFor(scene, written),
        ...read.interval,
        unit: read.unit,
        stance: null,
        ...(mention.currency === undefined ? {} : { currency: mention.currency }),
        quote: scene.annotated.text.original.slice(mention.start, mention.end),
        sentence: sentenceOf(scene),
        block,
        start: mention.start,
        end: mention.end,
      });
    }
  }
  return { claims: [...claims, ...readPromises(scene, block, sentenceOf(scene))], unplaced };
}

const isSkipped = (block: TextBlock, options: ReadOptions): boolean =>
  block.kind === 'navigation' ||
  ((block.byVisitor === true || block.kind === 'comment') && options.withVisitors !== true);

/**
 * Reads the figures and promises about needling in a page's blocks, in reading order. Pure, and linear in the length
 * of the text; stops at the caps of `options` and says so. Visitors' words are left out unless asked for.
 */
export function readClaims(blocks: readonly TextBlock[], options: ReadOptions = {}): ReadResult {
  const { mostBlocks, mostCharacters, mostClaims } = { ...DEFAULTS, ...options };
  const tracker = new ContextTracker();
  const claims: PageClaim[] = [];
  let unplaced = 0;
  let characters = 0;
  for (const [index, block] of blocks.entries()) {
    if (index >= mostBlocks) return { claims, unplaced, stoppedBy: 'blocks' };
    characters += block.text.length;
    if (characters > mostCharacters) return { claims, unplaced, stoppedBy: 'characters' };
    if (isSkipped(block, options)) continue;
    const context = tracker.enter(block);
    const annotated = annotate(block.text);
    let previous: Scene | null = null;
    for (const span of annotated.sentences) {
      const scene: Scene = sceneOf(annotated, span, context, previous);
      const read = readScene(scene, index);
      claims.push(...read.claims);
      unplaced += read.unplaced;
      if (claims.length >= mostClaims) {
        return { claims: claims.slice(0, mostClaims), unplaced, stoppedBy: 'claims' };
      }
      previous = scene;
    }
  }
  return { claims, unplaced, stoppedBy: null };
}
