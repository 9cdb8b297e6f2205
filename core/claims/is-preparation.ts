import type { QuantityMention } from '../quantity/mention.ts';
import { distance, has, isBeyond, nearest, plainOf, type Scene, wordBeside } from './scene.ts';

/** A sentence that says what to do "a week before" speaks of the time before throughout. */
const BEFOREHAND =
  /\b(?:hours?|days?|weeks?|months?) (?:before|prior|beforehand|ahead)(?:\s*[.,;:()!]|\s*$|\s+and (?!after))/;
/** "Before: no retinol for a week", "Skin is prepared for a month". */
const PREPARING =
  /^[^a-z]*(?:before|pre|prep|preparation|beforehand|pre-care|pre-treatment|before treatment)\s*:|\b(?:prepared?|prepping|preparing) (?:for|with|your|the)\b|\bafter (?:stopping|(?:the|your) last (?:dose|tablet|pill))\b/;

/** "How do I prepare?", "Preparation" */
const TO_PREPARE = /\bprepar(?:e|ing|ation)\b/i;

/** "… 48 hours before your SkinPen.": before the treatment, whatever it is called. */
function isBeforeNeedling(scene: Scene, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  const text = (at: number): string =>
    at >= scene.span.first && at < scene.span.next ? (tokens[at]?.text ?? '') : '';
  return scene.marks.some(({ id, first, next }) => {
    if (id !== 'needling' || first < mention.nextToken || isBeyond(scene, mention, first))
      return false;
    const lead = /^(?:your|the|a|any|each)$/.test(text(first - 1)) ? first - 2 : first - 1;
    const noun = /^(?:session|treatment|appointment|procedure|facial)$/.test(text(next));
    const ends = /^(?:|[.,;:()!])$/.test(text(noun ? next + 1 : next));
    return text(lead) === 'before' && ends && distance(scene, { first, next }, mention) <= 14;
  });
}

/** True where a figure belongs to the time before a session: what to stop, how to get ready. */
export function isPreparation(scene: Scene, mention: QuantityMention): boolean {
  if (has(scene, 'nextSession') && !/^(?:before|prior)$/.test(wordBeside(scene, mention, 1)))
    return false;
  if (isBeforeNeedling(scene, mention)) return true;
  const after = wordBeside(scene, mention, 1);
  const ends = /^(?:|[.,;:()!])$/.test(wordBeside(scene, mention, 2));
  if (/^(?:before|prior|beforehand|ahead)$/.test(after) && ends) return true;
  // "Stop retinol 3 days before and start again 3 days after."
  const since = /^(?:after|afterwards|post|following)$/.test(after);
  if (since && !PREPARING.test(plainOf(scene))) return false;
  if (!has(scene, 'nextSession') && BEFOREHAND.test(plainOf(scene))) return true;
  const andAfter =
    after === 'before' &&
    /^(?:and|&|or)$/.test(wordBeside(scene, mention, 2)) &&
    !scene.mentions.some(({ firstToken }) => firstToken === mention.nextToken + 2);
  if (andAfter) return false;
  if (PREPARING.test(plainOf(scene))) return true;
  if (nearest(scene, mention, 'beforeSession', 'after') <= 14) return true;
  if (nearest(scene, mention, 'beforeSession', 'before') <= 14) return true;
  const headed = scene.context.layerTexts
    .slice(0, 2)
    .some(
      (text, at) =>
        (scene.context.layers[at]?.includes('beforeSession') || TO_PREPARE.test(text)) &&
        !/\b(?:after|post)/i.test(text),
    );
  return headed && mention.dimension === 'time' && (mention.max ?? mention.min ?? 0) >= 60;
}
