import type { QuantityMention } from '../quantity/mention.ts';
import { contextHas } from './context.ts';
import { isDenied } from './is-denied.ts';
import { isPersonal } from './is-personal.ts';
import { isPreparation } from './is-preparation.ts';
import { has, isBeyond, nearest, plainOf, type Scene, wordBeside } from './scene.ts';

/** What a figure turned out to be when it is no claim about the treatment. */
export type Trap =
  | 'preparation'
  | 'business'
  | 'history'
  | 'other-treatment'
  | 'visitor'
  | 'denied'
  | 'condition';

/** How many sentences back a subject is still in mind; also keeps a page without headings cheap. */
const FARTHEST_BACK = 5;

const POLICY =
  /\b(?:cancellations?|booking|refunds?|deposit|no-show|returns) (?:policy|terms|rules)\b/;
const POLICY_REACH = 80;

/** "Charges in 2 hours, runs for 90 minutes" */
const POWERED = /\b(?:batter(?:y|ies)|rechargeable|charg(?:es|ing) (?:in|time))\b/;

function isBusiness(scene: Scene, mention: QuantityMention): boolean {
  if (mention.dimension === 'length') return false;
  if (has(scene, 'notice24') && mention.dimension === 'time' && POWERED.test(plainOf(scene)))
    return true;
  if (nearest(scene, mention, 'notice24') <= 7 || contextHas(scene.context, ['policy'], 1))
    return true;
  // "Cancellation policy: … Rebook within two weeks." names it where the block begins.
  return POLICY.test(scene.annotated.text.text.slice(0, POLICY_REACH));
}

const PICTURED = /\b(?:photos?|photographs?|pictures?|selfies?|pictured|photographed)\b/;
const WATCHED =
  /\bfollow(?:ed)?[ -]+up (?:ran|ranged|lasted|was|were|varied|periods?|times?|of|for)\b/;
const BIOPSY = /\b(?:histolog\w*|biops\w+|immunohistochem\w+)\b/;

/** "at the six-month follow-up", "judged at 12 weeks": when a study looked, not what a reader may expect. */
function isFollowUp(scene: Scene, mention: QuantityMention): boolean {
  if (mention.dimension !== 'time' || mention.recurrence) return false;
  const next = wordBeside(scene, mention, 1);
  // "Histology at six months showed …"
  const seen = /^(?:showed|revealed|demonstrated|confirmed)$/.test(next);
  if (seen && BIOPSY.test(plainOf(scene))) return true;
  // "Photos taken six weeks after the third session"
  if (/^(?:after|post|later|following)$/.test(next) && PICTURED.test(plainOf(scene))) return true;
  // "Follow-up ran from 4 weeks to 12 months."
  if (nearest(scene, mention, 'study', 'before') <= 6 && WATCHED.test(plainOf(scene))) return true;
  return (
    /^(?:follow|post|of)$/.test(next) &&
    wordBeside(scene, mention, 2) !== '' &&
    nearest(scene, mention, 'study', 'after') <= 1
  );
}

/** "a day when you can stay in": any day, no length of time. */
function isAnyDay(scene: Scene, mention: QuantityMention): boolean {
  const article = /^an?$/.test(scene.annotated.text.tokens[mention.firstToken]?.text ?? '');
  const next = wordBeside(scene, mention, 1);
  if (next === 'in') return article && wordBeside(scene, mention, 2) !== 'between';
  return article && /^(?:when|where|that|off|out|like)$/.test(next);
}

/** "off isotretinoin for six months", "within the last two weeks": what went before the treatment. */
const isHistory = (scene: Scene, mention: QuantityMention, isWait: boolean): boolean =>
  mention.dimension === 'time' && !isWait && nearest(scene, mention, 'illness') <= 8;

const IF = /\bif\b/;
const CALLING =
  /\b(?:call|ring|phone|contact|tell|inform|report|consult|speak to|get in touch|let us know|see (?:a|your) doctor|seek)\b/;
/** "If the swelling has not gone down after five days" */
const STAYING =
  /\bif (?:\w+ ){1,5}(?:has not|have not|hasn't|haven't|does not|do not|doesn't|don't|persists?|lasts? (?:longer|more|beyond)|(?:is|are) still)\b/;
const PAST = /(?<!as )\bif you(?:'ve)?(?: have| recently)? (?:had|took|taken|been)\b/;
/** "Call us if redness lasts longer than three days". */
function isCondition(scene: Scene, mention: QuantityMention): boolean {
  const words = plainOf(scene);
  // "If you must wash sooner than six hours"
  if (/^(?:sooner|earlier) than$/.test(mention.bound) && !/\bn(?:o|ot|ever)\b|n't\b/.test(words))
    return true;
  if (!IF.test(words)) return false;
  return CALLING.test(words) || PAST.test(words) || STAYING.test(words);
}

type Subject = 'needling' | 'other' | 'none';

/** Which treatment a sentence is about at the place of a figure: the nearest named before it, else after it. */
function subjectOf(scene: Scene, mention: QuantityMention | null): Subject {
  let subject: Subject = 'none';
  let lastNeedling = 0;
  for (const mark of scene.marks) {
    if (mark.id !== 'needling' && mark.id !== 'other-treatment') continue;
    if (mark.id === 'other-treatment' && isContrasted(scene, mark.first)) continue;
    const isAfter = mention !== null && mark.first >= mention.nextToken;
    if (isAfter && (subject !== 'none' || isBeyond(scene, mention, mark.first))) break;
    if (isAfter && mark.id === 'other-treatment' && isAside(scene, mention, mark.first)) continue;
    const named = mark.id === 'needling' ? 'needling' : 'other';
    // "microneedling with PRP" is still needling.
    const joined =
      subject === 'needling' && named === 'other' && isJoined(scene, lastNeedling, mark.first);
    if (named === 'needling') lastNeedling = mark.next;
    if (!joined) subject = named;
  }
  return subject;
}

/** "30 minutes; longer with PRP", "an hour if a peel is added": what another half adds is not what the figure is of. */
function isAside(scene: Scene, { nextToken }: QuantityMention, at: number): boolean {
  const between = scene.annotated.text.tokens.slice(nextToken, at);
  return between.some(({ text }) => /^(?:;|if|when)$/.test(text));
}

/** "Unlike fillers or Botox, it works slowly": named only to be set apart. */
function isContrasted(scene: Scene, at: number): boolean {
  const { tokens } = scene.annotated.text;
  const before = tokens.slice(Math.max(scene.span.first, at - 4), at);
  // "Unlike lasers, which need five sessions" goes on about them.
  const goesOn = tokens.slice(at + 1, at + 5).some(({ text }) => /^(?:which|that)$/.test(text));
  return !goesOn && before.some(({ text }) => /^(?:unlike|than)$/.test(text));
}

/** "Microneedling (to 1.5 mm) followed by PRP, four sessions": still one treatment. */
const FOLLOWED =
  /\b(?:followed by|combined with|together with|along with|paired with)(?: the| a)?$/;

/** True where a word such as "with" or "and" joins what stands at `at` to the needling named just before it. */
function isJoined(scene: Scene, needling: number, at: number): boolean {
  const between = scene.annotated.text.tokens.slice(needling, at).map(({ text }) => text);
  const joins = between.some((word) =>
    /^(?:with|without|and|plus|&|\+|or|than|like|using|via|by|including|\/)$/.test(word),
  );
  if (FOLLOWED.test(between.slice(-3).join(' '))) return true;
  return between.length <= 4 && joins && !between.includes('is');
}

/** The subject of the heading or question nearest to the sentence that names a treatment. */
export function subjectAround(scene: Scene): Subject {
  for (const layer of scene.context.layers) {
    if (layer.includes('needling')) return 'needling';
    if (layer.includes('other-treatment')) return 'other';
  }
  return 'none';
}

/** "$1,200 for Fraxel" */
const isPriceOfOther = (scene: Scene, { nextToken }: QuantityMention): boolean =>
  /^(?:for|with)$/.test(scene.annotated.text.tokens[nextToken]?.text ?? '') &&
  scene.marks.some(({ id, first }) => id === 'other-treatment' && first === nextToken + 1);

/** "Wait 24 hours before minoxidil goes on." */
function isBeforeOther(scene: Scene, { nextToken }: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  const reaches = (most: number): boolean =>
    scene.marks.some(
      ({ id, first }) => id === 'other-treatment' && first > nextToken && first <= nextToken + most,
    );
  if (/^(?:before|until)$/.test(tokens[nextToken]?.text ?? '')) return reaches(3);
  // "a two-week gap between your peel and your needling"
  const between = tokens.slice(nextToken, nextToken + 2).some(({ text }) => text === 'between');
  return between && reaches(4);
}

function isOtherTreatment(scene: Scene, mention: QuantityMention, isWait: boolean): boolean {
  if (mention.dimension === 'money' && isPriceOfOther(scene, mention)) return true;
  if (isBeforeOther(scene, mention)) return true;
  // In "no lasers or retinol for a week" the laser is one of the things to leave alone.
  if (isWait && has(scene, 'needling')) return false;
  let here: Scene | null = isWait ? scene.previous : scene;
  for (let back = 0; here !== null && back < FARTHEST_BACK; back += 1) {
    const subject = subjectOf(here, here === scene ? mention : null);
    if (subject !== 'none') return subject === 'other';
    here = here.previous;
  }
  return subjectAround(scene) === 'other';
}

/** Why a figure is no claim of the page about needling; null where nothing speaks against it. */
export function trapOf(scene: Scene, mention: QuantityMention, isWait: boolean): Trap | null {
  if (isPreparation(scene, mention)) return 'preparation';
  if (isBusiness(scene, mention)) return 'business';
  if (isHistory(scene, mention, isWait) || isFollowUp(scene, mention) || isAnyDay(scene, mention))
    return 'history';
  if (isOtherTreatment(scene, mention, isWait)) return 'other-treatment';
  if (isPersonal(scene)) return 'visitor';
  if (isCondition(scene, mention)) return 'condition';
  return isDenied(scene, mention) ? 'denied' : null;
}
