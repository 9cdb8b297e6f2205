import { annotate } from './annotate.ts';
import { healingFromGap, type Placed } from './carry.ts';
import { ContextTracker } from './context.ts';
import { headedWait } from './headed-wait.ts';
import { isOtherLanguage } from './is-other-language.ts';
import { intervalFor, placeFigures } from './place.ts';
import { concernFor } from './read-concern.ts';
import { readPromises } from './read-promises.ts';
import { type Scene, sceneOf, writtenOf } from './scene.ts';
import { soonAgain } from './soon-again.ts';
import type { PageClaim, ReadOptions, ReadResult, TextBlock } from './types.ts';

const DEFAULTS = { mostBlocks: 6000, mostCharacters: 1_000_000, mostClaims: 400 } as const;

interface SceneReading {
  readonly claims: readonly PageClaim[];
  readonly unplaced: number;
  /** The last figure placed so far in the block. */
  readonly last: Placed | null;
}

/** One claim for each topic that a placed figure speaks to. */
function claimsOf(scene: Scene, block: number, { mention, topics }: Placed): PageClaim[] {
  return topics.flatMap((topic): PageClaim[] => {
    const read = intervalFor(topic, mention);
    if (!read) return [];
    return [
      {
        topic,
        concern: concernFor(scene, mention, topic),
        ...read.interval,
        unit: read.unit,
        stance: null,
        ...(mention.currency === undefined ? {} : { currency: mention.currency }),
        quote: scene.annotated.text.original.slice(mention.start, mention.end),
        sentence: writtenOf(scene),
        block,
        start: mention.start,
        end: mention.end,
      },
    ];
  });
}

function readScene(scene: Scene, block: number, before: Placed | null): SceneReading {
  const claims: PageClaim[] = [];
  let unplaced = 0;
  let last = before;
  for (const { placing } of placeFigures(scene, before)) {
    if (placing.kind === 'unplaced') unplaced += 1;
    if (placing.kind !== 'placed') continue;
    last = placing;
    claims.push(...claimsOf(scene, block, placing));
  }
  const healing = healingFromGap(scene, before);
  if (healing) claims.push(...claimsOf(scene, block, healing));
  claims.push(...soonAgain(scene).flatMap((placed) => claimsOf(scene, block, placed)));
  return { claims: [...claims, ...readPromises(scene, block)], unplaced, last };
}

/** What a sentence leaves alone for the time that its heading sets; each topic once under a heading. */
function headedClaims(scene: Scene, index: number, told: Set<string>): PageClaim[] {
  const wait = headedWait(scene, index);
  if (!wait) return [];
  const { mention, head, topics } = wait;
  return topics.flatMap((topic): PageClaim[] => {
    const read = intervalFor(topic, mention);
    const key = `${head.block} ${topic}`;
    if (!read || told.has(key)) return [];
    told.add(key);
    const { original } = head.annotated.text;
    const { start, end } = mention;
    return [
      {
        topic,
        concern: concernFor(scene, null, topic),
        ...read.interval,
        unit: read.unit,
        stance: null,
        quote: original.slice(start, end),
        sentence: head.block === index ? writtenOf(scene) : original.trim(),
        block: head.block,
        start,
        end,
      },
    ];
  });
}

const isSkipped = (block: TextBlock, options: ReadOptions): boolean =>
  block.kind === 'navigation' ||
  ((block.byVisitor === true || block.kind === 'comment') && options.withVisitors !== true);

const LEANING_ITEM = /^\s*(?:all of |most of |both of )?(?:these|they|those|this|that|it|both)\b/i;

/** "• Light swelling • These diminish over 48 hours": the second item goes on about the first. */
const leansOnItem = (block: TextBlock, before: TextBlock | undefined): boolean =>
  block.kind === 'list-item' && before?.kind === 'list-item' && LEANING_ITEM.test(block.text);

/**
 * Reads the figures and promises about needling in a page's blocks, in reading order. Pure, and linear in the length
 * of the text; stops at the caps of `options` and says so. Visitors' words are left out unless asked for.
 */
export function readClaims(blocks: readonly TextBlock[], options: ReadOptions = {}): ReadResult {
  const reading = readBlocks(blocks, options);
  return isOtherLanguage(blocks) ? { ...reading, otherLanguage: true } : reading;
}

function readBlocks(blocks: readonly TextBlock[], options: ReadOptions): ReadResult {
  const { mostBlocks, mostCharacters, mostClaims } = { ...DEFAULTS, ...options };
  const tracker = new ContextTracker();
  const claims: PageClaim[] = [];
  const told = new Set<string>();
  let unplaced = 0;
  let characters = 0;
  let previous: Scene | null = null;
  for (const [index, block] of blocks.entries()) {
    if (index >= mostBlocks) return { claims, unplaced, stoppedBy: 'blocks' };
    characters += block.text.length;
    if (characters > mostCharacters) return { claims, unplaced, stoppedBy: 'characters' };
    if (isSkipped(block, options)) continue;
    const context = tracker.enter(block, index);
    const annotated = context.read ?? annotate(block.text);
    if (!leansOnItem(block, blocks[index - 1])) previous = null;
    let last: Placed | null = null;
    for (const span of annotated.sentences) {
      const scene: Scene = sceneOf(annotated, span, context, previous);
      const read = readScene(scene, index, last);
      last = read.last;
      const under = context.summary === null ? {} : { under: context.summary };
      for (const claim of [...read.claims, ...headedClaims(scene, index, told)]) {
        claims.push({ ...claim, ...under });
      }
      unplaced += read.unplaced;
      if (claims.length >= mostClaims) {
        return { claims: claims.slice(0, mostClaims), unplaced, stoppedBy: 'claims' };
      }
      previous = scene;
    }
  }
  return { claims, unplaced, stoppedBy: null };
}
