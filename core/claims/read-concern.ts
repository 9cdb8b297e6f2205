import {
  type NamedConcern,
  TREATING_WORDS,
  WEAK_CONCERN_WORDS,
} from '../../data/reading/concerns.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import { LEANING_START } from './carry.ts';
import type { Hit } from './phrase-index.ts';
import { countsSessions } from './place-session.ts';
import { distance, plainOf, type Scene } from './scene.ts';

const concernOf = (mark: Mark): NamedConcern | null =>
  mark.startsWith('concern:') ? (mark.slice('concern:'.length) as NamedConcern) : null;

function isNamed(scene: Scene, mark: Hit<Mark>): boolean {
  const { tokens } = scene.annotated.text;
  const words = tokens
    .slice(mark.first, mark.next)
    .map((token) => token.text)
    .join(' ');
  if (!WEAK_CONCERN_WORDS.has(words)) return true;
  // "Hair: weekly with 1.5 mm", "Hair starts to grow"
  const opens = mark.first === scene.span.first;
  if (opens && (words === 'hair' || tokens[mark.next]?.text === ':')) return true;
  return [1, 2, 3].some((back) => TREATING_WORDS.has(tokens[mark.first - back]?.text ?? ''));
}

/** "Texture and scarring": beside another concern a weak word counts as much. */
const isPaired = (mark: Hit<Mark>, marks: readonly Hit<Mark>[]): boolean =>
  marks.some(
    (other) =>
      other.id !== mark.id && Math.max(mark.first - other.next, other.first - mark.next) <= 2,
  );

/** One concern if all agree; several named together are the general case, and the nearest wins where they alternate. */
function single(concerns: readonly NamedConcern[]): ConcernId | null {
  const distinct = [...new Set(concerns)];
  if (distinct.length === 0) return null;
  return distinct.length === 1 ? (distinct[0] ?? null) : 'general';
}

/** A bare figure may count sessions; "11 of 15" counts something else. */
const countedIn = (scene: Scene, mention: QuantityMention): string =>
  mention.dimension === 'bare' && countsSessions(scene, mention) ? 'session' : mention.dimension;

const PARTING = /^(?:;|but|while|whereas)$/;

/** "Fine lines do well, whereas scars need 1.5 mm": the fine lines stand in the other half. */
function isParted(scene: Scene, mention: QuantityMention, mark: Hit<Mark>): boolean {
  const [from, to] =
    mark.first < mention.firstToken
      ? [mark.next, mention.firstToken]
      : [mention.nextToken, mark.first];
  return scene.annotated.text.tokens.slice(from, to).some(({ text }) => PARTING.test(text));
}

/** "Short needles of 0.3 mm help serums; longer ones of 1 mm are used on scars": the scars belong to the second. */
function isPastAnother(scene: Scene, mention: QuantityMention, mark: Hit<Mark>): boolean {
  if (mark.first < mention.nextToken) return false;
  const parted = isParted(scene, mention, mark);
  return scene.mentions.some(
    (other) =>
      other.firstToken >= mention.nextToken &&
      (other.nextToken <= mark.first || (parted && other.firstToken >= mark.next)) &&
      countedIn(scene, other) === countedIn(scene, mention),
  );
}

/** "scars and wrinkles": concerns side by side, with no figure between them, are one group. */
const isGrouped = (scene: Scene, one: Hit<Mark>, others: readonly Hit<Mark>[]): boolean =>
  others.some((other) => {
    const [from, to] = [Math.min(one.next, other.next), Math.max(one.first, other.first)];
    const parted = scene.mentions.some(
      ({ firstToken, nextToken }) => firstToken >= from && nextToken <= to,
    );
    return other.id !== one.id && to - from <= 5 && !parted;
  });

function inSentence(scene: Scene, mention: QuantityMention | null): ConcernId | null {
  const marks = scene.marks.filter((mark) => concernOf(mark.id) !== null);
  const named = marks.filter((mark) => isNamed(scene, mark) || isPaired(mark, marks));
  const reaching =
    mention === null ? named : named.filter((mark) => !isPastAnother(scene, mention, mark));
  const all = single(reaching.flatMap((mark) => concernOf(mark.id) ?? []));
  if (all !== 'general' || mention === null) return all;
  const beside = single(
    reaching.flatMap((mark) => (isParted(scene, mention, mark) ? [] : (concernOf(mark.id) ?? []))),
  );
  if (beside !== null && beside !== 'general') return beside;
  if (scene.mentions.length < 2) return all;
  // "1–3 sessions for pores, 3–6 for acne scars": each figure takes what stands in its own clause.
  const near = named
    .map((mark) => ({
      ...mark,
      concern: concernOf(mark.id),
      steps: distance(scene, mark, mention),
    }))
    .sort((a, b) => a.steps - b.steps);
  const [first, second] = near;
  const grouped = first && isGrouped(scene, first, near);
  // "Pores 0.5 mm, wrinkles 1 mm"
  const labels = named.filter(({ next }) => next === mention.firstToken);
  const [label] = labels;
  if (label && labels.length === 1) return concernOf(label.id);
  // "0.5 mm for fine lines, 1.5 mm for stretch marks"
  const aim = named.filter(({ first: at }) => at === mention.nextToken + 1);
  const [aimed] = aim;
  const isFor = scene.annotated.text.tokens[mention.nextToken]?.text === 'for';
  if (aimed && isFor && aim.length === 1 && !isGrouped(scene, aimed, named))
    return concernOf(aimed.id);
  const clear =
    first &&
    !grouped &&
    (!second || second.concern === first.concern || second.steps >= first.steps + 3);
  return clear ? first.concern : 'general';
}

/** "concerns such as fine lines" names an example, which the next sentence need not be about. */
function isExample(scene: Scene): boolean {
  const { tokens } = scene.annotated.text;
  return scene.marks.some(
    (mark) =>
      concernOf(mark.id) !== null &&
      [1, 2, 3].some((back) =>
        /^(?:like|including|e\.g|as)$/.test(tokens[mark.first - back]?.text ?? ''),
      ),
  );
}

/** Every concern that a sentence names, for a promise that lists what it treats. */
export function concernsNamed(scene: Scene): ConcernId[] {
  const named = scene.marks.filter((mark) => isNamed(scene, mark));
  const concerns = [...new Set(named.flatMap((mark) => concernOf(mark.id) ?? []))];
  return concerns.length > 0 ? concerns : [concernFor(scene, null)];
}

/** "Mild scarring" on a page about acne scars is acne scarring. */
function whichScars(scene: Scene): ConcernId {
  const named = scene.context.layers
    .map((layer) => single(layer.flatMap((mark) => concernOf(mark) ?? [])))
    .find((concern) => concern !== null);
  return named === 'acne-scars' ? 'acne-scars' : 'other-scars';
}

/** "Moderate: three to five sessions": a fragment goes on about what was named before it. */
const leansBack = (scene: Scene): boolean =>
  scene.span.next - scene.span.first <= 12 || LEANING_START.test(plainOf(scene));

/** The concern of a figure: from its sentence, those before it in the block, its question, then its headings. */
export function concernFor(
  scene: Scene,
  mention: QuantityMention | null,
  topic: TopicId | null = null,
): ConcernId {
  // Aftercare is the same whatever was treated; "sun damage" in it is a reason, not a concern.
  const own = topic?.startsWith('aftercare-') ? null : inSentence(scene, mention);
  if (own !== null) return own === 'other-scars' ? whichScars(scene) : own;
  // A sentence that names no concern goes on about that of the one before it.
  // "I have ice-pick scars. How many do I need?" may lie before an answer.
  const answers = scene.previous !== null && scene.previous === scene.asked;
  const farthest = leansBack(scene) ? 6 : answers ? 2 : 1;
  for (let here = scene.previous, back = 0; here !== null && back < farthest; back += 1) {
    const carried = isExample(here) ? null : inSentence(here, null);
    if (carried !== null) return carried === 'other-scars' ? whichScars(scene) : carried;
    here = here.previous;
  }
  for (const layer of scene.context.layers) {
    const named = single(layer.flatMap((mark) => concernOf(mark) ?? []));
    if (named !== null) return named;
  }
  return 'general';
}
