import { list } from '../../list.ts';

/** Whose skin it is, and how it feels. */
export const SUITABILITY: Readonly<Record<string, readonly string[]>> = {
  pain: list(`
    pain, painful, painless, hurt, hurts, hurting, ouch, ow, agony, sore, uncomfortable,
    discomfort, comfortable, unbearable, bearable, pain scale, pain level, pain tolerance,
    low pain tolerance, pain threshold, pain free, hurt like, feel it, feel like, feel anything,
    feels like, sting, stings, prick, needle phobia, needle phobic, scared of needles,
    afraid of needles, fear of needles, hate needles, terrified of needles, terrified, phobia,
    cry, cried, bare it, bear it, torture, ache, tolerable, how bad, how bad is it, does it sting,
    wince, tolerate, paracetamol, tylenol, painkiller, painkillers, laughing gas, cope,
  `),
  numb: list(`
    numb, numbing, numbing cream, numbing gel, numbed, lidocaine, emla, anaesthetic, anesthetic,
    anaesthesia, anesthesia, sedation, sedate, local anaesthetic, local anesthetic,
    topical anaesthetic, topical anesthetic, blt cream, numb cream, numbing agent, put to sleep,
    put under, lmx, benzocaine, tetracaine, pro nox, nitrous,
  `),
  darkskin: list(`
    dark skin, darker skin, dark skinned, darkskin, black skin, black people, black women,
    black woman, black men, black man, black person, black girl, brown skin, brown skinned,
    brown people, deep skin, deeper skin, asian skin, asian, asians, indian skin, indian,
    south asian, african, african american, afro, afro caribbean, caribbean, latina, latino,
    hispanic, mexican, middle eastern, arab, filipino, filipina, mediterranean, olive skin, olive,
    fitzpatrick, fitz, skin of colour, skin of color, people of colour, people of color,
    person of color, poc, woc, melanin, melanin rich, melanated, ethnic skin, ethnicity,
    ethnicities, skin tone, skin tones, skin colour, skin color, skin type, skin types, all skin,
    pale skin, pale, fair skin, fair skinned, light skin, light skinned, white skin, complexion,
    complexions, tanned skin, medium skin, dark complexion, darker complexion, darker tones,
    darker skin tones, dark skin tone, dark skin tones, type iv, type v, type vi, type 4, type 5,
    type 6, nigerian, pakistani, ginger, redhead, desi, caramel skin, mixed race, mixed race skin,
    biracial, fair freckly skin, freckly skin, ebony,
  `),
  sensitive: list(`
    sensitive skin, sensitive, rosacea, reactive skin, reactive, delicate, delicate skin,
    thin skin, fragile skin, easily irritated, irritates easily, reacts to everything,
    reacts easily, sensitivity, skin reacts, skin gets irritated, skin flares, gets red easily,
    flush easily, hypersensitive, too harsh, too aggressive, easily inflamed, sensitised,
    damaged barrier, compromised barrier, weak skin barrier,
  `),
};
