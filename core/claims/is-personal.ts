import { has, plainOf, type Scene } from './scene.ts';

const COMPARED = /\bwho (?:had|received|underwent|got|completed)\b.*\b(?:than|versus|compared)\b/;
const DONE_BY_NOW = /\b(?:so far|to date|already)\b/;
const SO_FAR =
  /\b(?:he|she|they|who|[a-z]+) (?:has|have|'s|had) (?:\w+ )?(?:had|done|completed|finished)\b.*\b(?:so far|to date|already)\b/;

/** Whoever has patients of their own advises; "my clinic" may be a visitor's. */
const CLINICIAN = /\bmy (?:\w+ )?(?:patients?|clients?|consultations?)\b|\bin my practice\b/;
/** How far before and after its sentence a speaker may name the patients, in characters. */
const REACH = 300;

function speaksAsClinician({ annotated: { text }, span }: Scene): boolean {
  const from = text.tokens[span.first]?.start ?? 0;
  return CLINICIAN.test(text.text.slice(Math.max(0, from - REACH), from + REACH));
}

/** "I had my third session in May": one visitor's course, unless it is advice or a clinician's own way. */
export function isPersonal(scene: Scene): boolean {
  // "Those who had four sessions did better than …"
  const plain = plainOf(scene);
  if (plain.includes('who ') && COMPARED.test(plain)) return true;
  // "She has had five sessions so far."
  if (DONE_BY_NOW.test(plain) && SO_FAR.test(plain)) return true;
  return has(scene, 'personal') && !has(scene, 'advised') && !speaksAsClinician(scene);
}
