import type { QuantityMention } from '../quantity/mention.ts';
import { contextHas } from './context.ts';
import { has, nearest, type Scene, wordBeside } from './scene.ts';
import { follows, NEVER } from './time-scores.ts';

/** "This includes numbing for 30 minutes." */
function isNumbingTime(scene: Scene, mention: QuantityMention): boolean {
  const back = [1, 2].find((step) => wordBeside(scene, mention, -step) === 'for');
  const at = mention.firstToken - (back ?? 0);
  return back !== undefined && scene.marks.some(({ id, next }) => id === 'numb' && next === at);
}

/** "Numbing included", "including the time for numbing". */
const includesNumbing = (scene: Scene): boolean =>
  scene.marks.some(
    (one) =>
      one.id === 'including' &&
      scene.marks.some(
        (other) =>
          other.id === 'numb' &&
          Math.max(one.first - other.next, other.first - one.next) <= 3 &&
          !scene.mentions.some(
            ({ dimension, firstToken }) =>
              dimension === 'time' &&
              firstToken >= Math.max(one.next, other.next) &&
              firstToken <= Math.max(one.next, other.next) + 2,
          ),
      ),
  );

const SESSION_LABEL =
  /^(?:each |one |per )?(?:session|treatment|appointment|procedure|visit)(?: time)?:?$/i;

/** "Session | 30 minutes" */
const isOfSession = ({ context, span }: Scene): boolean =>
  span.next - span.first <= 6 &&
  context.layerTexts.slice(0, context.own).some((text) => SESSION_LABEL.test(text.trim()));

/** "Lip consultation | 30 min": the row of a price list is another's. */
const isHeadedByTalk = ({ context }: Scene): boolean =>
  contextHas(context, ['numb'], Math.max(1, context.own)) &&
  !contextHas(context, ['needling', 'session'], Math.max(1, context.own));

/** Minutes or hours beside a session; numbing times and rhythms are none. */
export function sessionLength(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence || mention.ordinal || isNumbingTime(scene, mention)) return NEVER;
  if (isHeadedByTalk(scene)) return NEVER;
  const subject = follows(scene, 'session', 'needling', 'lengthLabel') ? 0.4 : 0;
  const inAll = includesNumbing(scene) ? 2 : 0;
  const each = /^(?:each|per|session|treatment|appointment|procedure|long)$/.test(
    wordBeside(scene, mention, 1),
  );
  const lone =
    /^min/.test(mention.unitWord) && has(scene, 'session') && !has(scene, 'numb') ? 0.3 : 0;
  const hyphenated = wordBeside(scene, mention, -1) === 'a' && each;
  const taken = nearest(scene, mention, 'take', 'before') <= 2 ? 0.4 : 0;
  // "75 minutes, $260" in a menu, under the treatment's name
  const length = scene.span.next - scene.span.first;
  const brief =
    (length <= 8 && contextHas(scene.context, ['needling'], 1)) ||
    (length <= 10 && has(scene, 'needling') && !has(scene, 'device')) ||
    // "Dermapen | 60 min | $320"
    (length <= 4 &&
      scene.previous !== null &&
      has(scene.previous, 'needling') &&
      !has(scene.previous, 'device'));
  // "Micro-needling, 1 hour, £150"
  const priced =
    scene.span.next - scene.span.first <= 14 &&
    scene.mentions.some(({ dimension }) => dimension === 'money') &&
    has(scene, 'needling');
  const listed =
    ((brief && /^min/.test(mention.unitWord)) || priced) && !has(scene, 'numb') ? 1 : 0;
  // "Two hours in all; the needling itself about 30 minutes."
  const itself =
    [-1, -2, -3].some((back) => wordBeside(scene, mention, back) === 'itself') &&
    has(scene, 'session', 'needling')
      ? 1
      : 0;
  const named = isOfSession(scene) ? 1 : 0;
  return (
    named +
    itself +
    inAll +
    listed +
    lone +
    taken +
    subject +
    (each ? 1.3 : 0) +
    (hyphenated ? 0.2 : 0)
  );
}
