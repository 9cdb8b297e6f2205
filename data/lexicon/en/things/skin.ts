import { list } from '../../list.ts';

/** What skin does, feels or looks like after a session, and parts of the body. */
export const SKIN: Readonly<Record<string, readonly string[]>> = {
  redness: list(`
    red, redness, pink, pinkness, flushed, lobster, tomato, beetroot, beet red, sunburnt look, look sunburnt, looking sunburnt, looks sunburnt, look sunburned, looking sunburned, needle marks, pin marks,
    sunburned look, erythema, swollen, swell, swelling, puffy, puffiness, puffed, inflamed,
    inflammation, look normal, look ok, looking normal, look okay, look presentable, presentable,
    look bad, look awful, look scary, look like, pinprick marks, blotchy, redness and swelling,
    edema, oedema,
  `),
  symptom: list(`
    @bruise, itch, itchy, itching, itchiness, peeling, flake, flaking, flaky, scab, scabs,
    scabbing, crust, crusty, crusting, dry, dryness, tight, tightness, bump, bumps, bumpy, rash,
    rashes, irritation, irritated, burning, burns, stinging, sting, tender, tenderness, hot, warm,
    sandpaper, rough, spots, pimple, pimples, whiteheads, breakout, breakouts, break out,
    breaking out, breaks out, broke out, broken out, purge, purging, milia, bleed, bleeding,
    blood, pinpoint bleeding, tiny dots, dots, oozing clear, shedding, sensitive to touch,
    sunburn feeling, sunburn feel, headache, swollen lymph nodes, welts, dull,
    hives, numbness, numb patch, tingling, tingle, lines, scratches, marks, pinpricks,
    darker spots, texture worse, orange peel, sore, soreness, bumps after, clogged, congested,
    oily,
  `),
  bruise: list(`
    bruise, bruised, bruises, bruising, black eye, black eyes,
  `),
  emergency: list(`
    pus, puss, ooze, oozing, weeping, discharge, yellow fluid, yellow crust, leaking, fever,
    chills, throbbing, hot to touch, hot to the touch, blister, blisters, blistering, blistered,
    abscess, cellulitis, red streaks, hives, anaphylaxis, trouble breathing, cant open my eye,
    eye swollen shut, swollen shut, wont stop bleeding, infected, staph, impetigo, necrosis,
    nerve damage, burnt my face, burned my face, foul smell, pustules, swollen glands,
    high temperature, chest pain, chest pains, chest tightness, tight chest, cant breathe,
    can not breathe, cannot breathe, hard to breathe, struggling to breathe, difficulty breathing,
    short of breath, breathless, wheezing, wheeze, throat swelling, throat swollen, swollen throat,
    throat closing, throat is closing, swollen tongue, tongue swelling, tongue swollen,
    swollen lips, lips swollen, lips swelling, face drooping, droopy face, face droopy, drooping,
    droopy, fainted, fainting, passed out, blacked out, collapsed, collapse, unconscious, seizure,
    eye injury, injured my eye, hit my eye, needle in my eye, cant see, blurred vision,
    blurry vision, lost my vision, vision loss, skin turned black, skin turning black,
    turned black, gone black, going black, severe pain, extreme pain, excruciating pain,
    unbearable pain, redness spreading, spreading redness, red is spreading, rash spreading,
    rash all over, hives all over, sepsis, septic, blood poisoning, confused and feverish,
    allergic reaction, severe reaction,
  `),
  alarm: list(`
    @emergency, yellow, green, temperature, streaks, lumps, lump, hard lumps, hard bumps, nodules,
    granuloma, granulomas, track marks, tram tracks, tram track, grid, grid marks, grid pattern,
    waffle, open sores, open wound, vision, eyes shut, severe, extreme, excruciating, unbearable,
    smells, sores, fat loss, dents, indentation, indentations, volume loss,
  `),
  body: list(`
    face, facial, neck, chest, decolletage, cheek, cheeks, forehead, nose, chin, lips, lip,
    upper lip, eyes, eyelids, under eyes, under eye, around the eyes, stomach, belly, tummy,
    abdomen, thighs, thigh, calves, calf, shins, ankles, shoulders, shoulder, wrists, bottom, waist, underarms, ribs, scalp, legs, leg, arms, arm, back, bum, buttocks, butt, breasts, breast,
    boobs, hips, hands, hand, knees, jaw, jawline, skin, body, ears, feet, elbows, full face,
    eyebrows, temples, armpits, bikini,
  `),
};
