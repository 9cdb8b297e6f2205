import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';
import type { Mark } from './annotate.ts';
import { contextHas } from './context.ts';
import type { Hit } from './phrase-index.ts';
import { has, plainOf, type Scene } from './scene.ts';

/** "Reality: the redness is gone in a day." stands under a myth and is the page's own word. */
const OWN_WORD = /^(?:the )?(?:facts?|truth|reality|in (?:fact|truth|reality))\b/;

const PARTING = /^(?:;|but|yet|while|whereas|instead|actually|really|rather)$/;
/** After the myth's own figure a lighter break is enough: "Ten visits is a myth: four will do." */
const LIGHT_PARTING = /^(?:[:,(]|-)$/;

const parts = (tokens: readonly Token[], pattern: RegExp): boolean =>
  tokens.some(({ text }, at) => pattern.test(text) && (text !== '-' || tokens[at]?.spaced));

/** "Two days, not a week, as the myth goes": the myth is the other figure. */
const isSetAgainst = ({ annotated, mentions }: Scene, from: number, denial: Hit<Mark>): boolean =>
  mentions.some(
    ({ firstToken, nextToken }) =>
      firstToken > from &&
      nextToken <= denial.first &&
      annotated.text.tokens[firstToken - 1]?.text === 'not',
  );

/** True where the word of denial speaks of the figure, and not of another in its own half of the sentence. */
function denies(scene: Scene, denial: Hit<Mark>, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  if (mention.nextToken <= denial.first) {
    const from = mention.nextToken;
    return !(parts(tokens.slice(from, denial.first), PARTING) || isSetAgainst(scene, from, denial));
  }
  const between = tokens.slice(denial.next, mention.firstToken);
  const hasItsOwn = scene.mentions.some(({ nextToken }) => nextToken <= denial.first);
  return !(parts(between, PARTING) || (hasItsOwn && parts(between, LIGHT_PARTING)));
}

/** "You may have heard that …", "Some people think …": what others say. */
const REPORTED =
  /\b(?:(?:have|might|may|often|probably) (?:\w+ )?(?:heard|read)|(?:been|are|often) told|(?:people|many|some|most|patients|clients|they|blogs|sites|posts|videos) (?:\w+ ){0,2}?(?:believe|think|say|claim|assume|swear))\b/;
const REFUTING =
  /^(?:(?:that|this|it|they|you)(?: really| simply)? ?(?:is|are|do|does|'s)? ?(?:not|n't)(?: \w+){0,3}|(?:that|this|it)(?: is|'s) (?:wrong|false|untrue|nonsense)|(?:you|they|it|that) (?:don't|doesn't|isn't|aren't)(?: \w+){0,3}|not (?:so|true|at all|any ?more|necessarily|really)|wrong|nonsense|no)\s*[.!]/;

/** "You may have heard that you need to wait a month. You do not." */
function isRefutedNext(scene: Scene): boolean {
  const { text } = scene.annotated;
  const after = text.tokens[scene.span.next]?.start;
  if (after === undefined || !REFUTING.test(text.text.slice(after, after + 60))) return false;
  return REPORTED.test(plainOf(scene));
}

/** True for a figure of a myth that the page itself denies, in its sentence, its heading or the sentence after it. */
export function isDenied(scene: Scene, mention: QuantityMention): boolean {
  const denying = has(scene, 'denied');
  const headed = contextHas(scene.context, ['denied'], 1);
  if (!denying && !headed) return isRefutedNext(scene);
  if (OWN_WORD.test(plainOf(scene))) return false;
  return headed || scene.marks.some((mark) => mark.id === 'denied' && denies(scene, mark, mention));
}
