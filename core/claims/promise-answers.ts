import type { TopicId } from '../../data/topics.ts';
import type { Promised } from './promise-words.ts';
import { plainOf, type Scene } from './scene.ts';

type Answer = readonly [
  question: RegExp,
  answer: 'yes' | 'no',
  topic: TopicId,
  stance: string | null,
];

/** Questions whose bare yes or no is a promise. */
const ANSWERS: readonly Answer[] = [
  [/\b(?:hurts?|painful|pain)\b/, 'no', 'pain', 'painless'],
  [/\b(?:painless|pain[- ]free)\b/, 'yes', 'pain', 'painless'],
  [/\bscars?\b.*\b(?:come|grow) back\b|\bscars? return\b/, 'no', 'results-permanence', 'permanent'],
  [/\bresults? permanent\b|\bpermanent results?\b/, 'yes', 'results-permanence', 'permanent'],
  [/\b(?:all|any|every) skin (?:types?|tones?|colou?rs?)\b/, 'yes', 'skin-tone-suitability', 'all'],
  [/\b(?:any|are there|have) (?:side[- ]effects|risks)\b/, 'no', 'side-effects', 'none'],
  [/\bdown[- ]?time\b|\brecovery time\b/, 'no', 'downtime', null],
];

/** Labels beside which "none" is a promise. */
const LABELS: readonly (readonly [RegExp, TopicId, string | null])[] = [
  [/^(?:social )?(?:down[- ]?time|recovery(?: time| period)?)$/, 'downtime', null],
  [/^(?:pain|discomfort)(?: level| score)?$/, 'pain', 'painless'],
  [/^(?:side[- ]effects?|risks?|complications)$/, 'side-effects', 'none'],
  [/^(?:risk of infection|infection(?: risk)?)$/, 'infection-risk', 'none'],
];

const YES = /^(?:yes|absolutely|definitely|certainly|of course)\b/;
const NO = /^(?:no|none|nope|not at all|there (?:is|are) none|zero|nil)\b(?! of\b| really\b)/;
/** What takes a bare answer back, or makes it the start of another sentence. */
const GOES_ON =
  /^\w+\b[,;\s-]*(?:but|though|not(?! at all)|longer|however|one|two|more|less|if|when|unless|doubt|matter|\w+ (?:is|are|can|will) (?:ever )?(?:the same|painless|perfect))\b/;
const ALL = /^(?:all|any|every)(?: types| tones| skin types| skin tones)?[\s.!]*$/;
const SKIN = /^(?:suitable (?:for )?)?skin (?:types?|tones?|colou?rs?)$/;
const BARE = /^(?:none|zero|nil|no|nothing|not any)[\s.!]*$/;

const LONGEST_LABELLED = 10;
/** A sentence of so few tokens is quoted whole. */
const BRIEF = 6;

function promised({ span, annotated }: Scene, topic: TopicId, stance: string | null): Promised {
  const { first, next } = span;
  const closes = annotated.text.tokens[next - 1]?.kind === 'sign' ? 1 : 0;
  return { topic, stance, first, next: next - first <= BRIEF ? next - closes : first + 1 };
}

const LABELLED = new Set('none zero nil no nothing not all any every'.split(' '));
const ANSWERING = new Set(
  'yes absolutely definitely certainly of no none nope not there zero nil a answer'.split(' '),
);

/** True where one of the words stands that a bare answer beside a label is made of. */
function mayBeBare({ annotated: { text }, span }: Scene): boolean {
  for (let at = span.first; at < span.next; at += 1) {
    if (LABELLED.has(text.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "Downtime: none", and a cell "None" in the row or column of side effects. */
function labelled(scene: Scene): Promised | null {
  // No bare answer is longer, and most sentences are.
  if (scene.span.next - scene.span.first > LONGEST_LABELLED || !mayBeBare(scene)) return null;
  const [label = '', rest = ''] = plainOf(scene).split(/\s*[:|]\s*|\s+-\s+/, 2);
  const { layerTexts, own } = scene.context;
  const heads = layerTexts.slice(0, Math.max(own, 1)).map((text) => text.toLowerCase().trim());
  const labels = BARE.test(rest) ? [label.trim()] : BARE.test(plainOf(scene)) ? heads : [];
  const everySkin = SKIN.test(label.trim())
    ? ALL.test(rest)
    : ALL.test(plainOf(scene)) && heads.some((head) => SKIN.test(head));
  if (everySkin) return promised(scene, 'skin-tone-suitability', 'all');
  const named = LABELS.find(([pattern]) => labels.some((text) => pattern.test(text)));
  return named ? promised(scene, named[1], named[2]) : null;
}

/** "Does it hurt? No.": a bare answer to a question that one of {@link ANSWERS} asks. */
function toQuestion(scene: Scene): Promised | null {
  if (!ANSWERING.has(scene.annotated.text.tokens[scene.span.first]?.text ?? '')) return null;
  const [heading = ''] = scene.context.layerTexts;
  const question = scene.asked ? plainOf(scene.asked) : heading.toLowerCase();
  if (!question.trimEnd().endsWith('?')) return null;
  const plain = plainOf(scene).replace(/^(?:a|answer) ?[:.] /, '');
  const answer = GOES_ON.test(plain)
    ? null
    : YES.test(plain)
      ? 'yes'
      : NO.test(plain)
        ? 'no'
        : null;
  const promise = ANSWERS.find(([pattern, word]) => word === answer && pattern.test(question));
  return promise ? promised(scene, promise[2], promise[3]) : null;
}

/** What a bare yes, no or none promises by its label or its question; null where it goes on with "but", or asks for none. */
export const answered = (scene: Scene): Promised | null => labelled(scene) ?? toQuestion(scene);
