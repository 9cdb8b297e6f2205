import type { ConcernId } from '../../data/topics.ts';
import { toOriginal } from '../quantity/normalise.ts';
import { contextHas } from './context.ts';
import { answered } from './promise-answers.ts';
import { promisesIn } from './promise-rules.ts';
import type { Promised } from './promise-words.ts';
import { concernFor, concernsNamed } from './read-concern.ts';
import { has, type Scene, writtenOf } from './scene.ts';
import type { PageClaim } from './types.ts';

/** True where the sentence speaks of another treatment, or of a myth that the page denies. */
function isElsewhere(scene: Scene): boolean {
  const other = has(scene, 'other-treatment') && !has(scene, 'needling');
  const section =
    !has(scene, 'needling') &&
    contextHas(scene.context, ['other-treatment'], 1) &&
    !contextHas(scene.context, ['needling'], 1);
  return other || section || has(scene, 'denied') || contextHas(scene.context, ['denied'], 1);
}

/** "No downtime" is a figure: none. Everything else is a stance. */
function figureOf({ topic, stance }: Promised): Pick<PageClaim, 'min' | 'max' | 'unit' | 'stance'> {
  return topic === 'downtime' && stance === null
    ? { min: 0, max: 0, unit: 'hour', stance: null }
    : { min: null, max: null, unit: null, stance };
}

/** Results and cures are promised for something; risks, pain and suitability for anyone. */
function concernsOf(scene: Scene, { topic }: Promised): ConcernId[] {
  if (topic === 'what-it-treats') return concernsNamed(scene);
  return [topic === 'results-permanence' ? concernFor(scene, null) : 'general'];
}

/** The promises of one sentence as claims, in reading order. */
export function readPromises(scene: Scene, block: number): PageClaim[] {
  const { text } = scene.annotated;
  const answer = answered(scene);
  const promises = promisesIn({ tokens: text.tokens, span: scene.span });
  const made = [...(answer ? [answer] : []), ...promises];
  // Most sentences promise nothing: the dearer question comes last.
  if (made.length === 0 || isElsewhere(scene)) return [];
  return made.flatMap((promise) => {
    const from = text.tokens[promise.first]?.start ?? 0;
    const to = text.tokens[promise.next - 1]?.end ?? 0;
    const place = toOriginal(text, from, to);
    return concernsOf(scene, promise).map((concern) => ({
      topic: promise.topic,
      concern,
      ...figureOf(promise),
      quote: text.original.slice(place.start, place.end),
      sentence: writtenOf(scene),
      block,
      ...place,
      ...(promise.hedge === undefined ? {} : { hedge: promise.hedge }),
    }));
  });
}
