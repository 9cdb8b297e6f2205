import type { ConcernId } from '../topics.ts';

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export type NamedConcern = Exclude<ConcernId, 'general'>;

/** Words that name what is treated, wherever they stand. */
export const CONCERN_WORDS: Readonly<Record<NamedConcern, readonly string[]>> = {
  'acne-scars':
    list(`acne scar, acne scars, acne scarring, acne-scarring, acne-scarred, acne-scar, acne-related scarring,
    post-acne scars, post-acne scarring, post acne scars, atrophic scars, atrophic scar, atrophic scarring, ice pick, ice-pick, icepick, ice pick scars, ice-pick scars, icepick scars, ice pick scarring, ice-pick scarring,
    rolling scars, boxcar, boxcar scars, boxcar scar, scars from acne, scarring from acne, atrophic acne scars,
    atrophic acne scarring, atrophic post-acne, atrophic post-acne scars, atrophic post-acne scarring, pitted scars, pitted scarring, acne pits, scarring caused by acne`),
  'other-scars':
    list(`surgical scar, surgical scars, burn scar, burn scars, burns, traumatic scars, trauma scars, c-section,
    c-section scar, scar, scars, scarring, hypertrophic scars, keloid scars, scar tissue`),
  wrinkles:
    list(`wrinkle, wrinkles, fine lines, fine line, lines and wrinkles, crow's feet, crows feet, anti-aging, anti-ageing,
    antiaging, lines, aging skin, ageing skin, photoaging, photoageing, facial lines, lines around the eyes, lines around the mouth, lines around the lips, eye lines, forehead lines, frown lines, laugh lines, smile lines, upper lip lines, lip lines, smoker's lines,
    aging, ageing, deep lines, expression lines, rhytids, rhytides, photodamage, photodamaged`),
  'texture-pores':
    list(`pores, large pores, enlarged pores, open pores, pore size, pore, skin texture, uneven texture, rough texture,
    texture, dull skin, dullness, texture and tone, textural`),
  pigmentation:
    list(`pigmentation, hyperpigmentation, hyper-pigmentation, melasma, dark spots, age spots, sun spots, sunspots, sun damage,
    discoloration, discolouration, brown spots, dark patches, uneven skin tone, uneven tone, pigment, post-inflammatory,
    dark circles, vitiligo, liver spots`),
  'stretch-marks': list(`stretch mark, stretch marks, stretchmark, stretchmarks, striae`),
  'loose-skin':
    list(`loose skin, sagging, sagging skin, saggy, saggy skin, lax skin, slack skin, lax jawline, lax jawlines, lax neck, loose neck, laxity, skin laxity, skin tightening, crepey, crepey skin,
    drooping, jowls, skin firming, firming, cellulite`),
  'hair-loss':
    list(`hair loss, hair growth, hair regrowth, hair thinning, thinning hair, alopecia, scalp, hairline, baldness, balding, bald,
    hair restoration, hair protocol, hair treatment, hair treatments, hair therapy, hair study, hair trial, hair program, hair programme, hair follicles, hair, minoxidil, beard, beard growth, androgenetic, eyebrows, pattern hair`),
  'active-acne': list(`acne, active acne, breakouts, pimples, acne vulgaris, acne-prone`),
};

/** Words that describe any result, and name a concern only after "for", "treat" and the like or in a heading. */
export const WEAK_CONCERN_WORDS: ReadonlySet<string> = new Set([
  'lines',
  'skin texture',
  'texture',
  'dullness',
  'texture and tone',
  'textural',
  'firming',
  'firm',
  'aging',
  'ageing',
  'hair',
  'pigment',
  'uneven tone',
  'burns',
  'pore',
  'scar tissue',
  'post - inflammatory',
  'breakouts',
  'discoloration',
  'discolouration',
  'pimples',
  'anti - aging',
  'anti - ageing',
]);

/** Words after which even a weak word names what is treated. */
export const TREATING_WORDS: ReadonlySet<string> = new Set(
  'for treat treats treating treatment address addresses addressing against reduce target targeting with on of'.split(
    ' ',
  ),
);
