import type { ConcernId, TopicId } from '../../data/topics.ts';
import { toOriginal } from '../quantity/normalise.ts';
import { contextHas } from './context.ts';
import { promisesIn } from './promise-rules.ts';
import type { Promised } from './promise-words.ts';
import { concernFor, concernsNamed } from './read-concern.ts';
import { has, plainOf, type Scene, writtenOf } from './scene.ts';
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

/** Questions whose bare yes or no is a promise. */
const ANSWERS: readonly (readonly [RegExp, 'yes' | 'no', TopicId, string])[] = [
  [
    /\b(?:does (?:it|microneedling|needling|the treatment) hurt|is (?:it|microneedling|needling|the treatment) painful)\b/,
    'no',
    'pain',
    'painless',
  ],
  [/\bscars?\b.*\b(?:come|grow) back\b|\bscars? return\b/, 'no', 'results-permanence', 'permanent'],
  [/\bresults? permanent\b|\bpermanent results?\b/, 'yes', 'results-permanence', 'permanent'],
  [/\b(?:all|any|every) skin (?:types?|tones?|colou?rs?)\b/, 'yes', 'skin-tone-suitability', 'all'],
  [/\b(?:any|are there) (?:side effects|risks)\b/, 'no', 'side-effects', 'none'],
];

/** "Does it hurt? No." A bare answer to such a question; null where it goes on with "but", or asks none of them. */
function answered(scene: Scene): Promised | null {
  const [heading = ''] = scene.context.layerTexts;
  const question = scene.asked ? plainOf(scene.asked) : heading.toLowerCase();
  const answer = /^(yes|no)\b(?![,;\s-]*(?:but|though|not|longer|however|one|two))/.exec(
    plainOf(scene),
  )?.[1];
  if (!question.endsWith('?') || !answer) return null;
  const promise = ANSWERS.find(([pattern, word]) => word === answer && pattern.test(question));
  if (!promise) return null;
  return {
    topic: promise[2],
    stance: promise[3],
    first: scene.span.first,
    next: scene.span.first + 1,
  };
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
