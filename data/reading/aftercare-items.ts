const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What aftercare asks readers to leave alone, by topic. */
export const AFTERCARE_ITEMS = {
  'aftercare-sunscreen':
    list(`sunscreen, sunscreens, sun screen, sunblock, sun block, spf, spf30, spf50, sun cream, sun creams, suncream, suncreams, sun protection,
    sun lotion, broad-spectrum, factor 30, factor 50`),
  'aftercare-sun':
    list(`sun, sunlight, sun exposure, sun avoidance, direct sun, direct sunlight, sunshine, sunbathe, sunbathing, tan, tanning, tanned,
    sunbed, sunbeds, sun beds, tanning bed, tanning beds, uv, uv exposure, uv rays, sun bathing, self-tanner, spray tan, spray tans, fake tan, false tan, solarium, solariums`),
  'aftercare-makeup':
    list(`makeup, make-up, make up, foundation, cosmetics, cosmetic products, concealer, mascara, lipstick, bronzer, blusher, bb cream, cc cream, tinted moisturiser, tinted moisturizer, primer, mineral makeup, mineral make-up,
    mineral make up, powder`),
  'aftercare-actives':
    list(`retinol, retinols, retinoid, retinoids, retin-a, retin a, tretinoin, tazorac, differin, adapalene, renova, vitamin c,
    vitamin a, aha, ahas, bha, bhas, glycolic, glycolic acid, salicylic, salicylic acid, lactic acid, acid, acids,
    exfoliate, exfoliating, exfoliants, exfoliant, exfoliation, exfoliators, exfoliator, scrub, scrubs, scrubbing,
    actives, active, active ingredients, active ingredient, active skincare, active products, active skin care, benzoyl peroxide,
    hydroquinone, alpha hydroxy, beta hydroxy, toner, toners, astringents, harsh products, harsh skincare,
    regular skincare, regular skin care, normal skincare, normal skin care, usual skincare, usual skin care, skincare routine,
    skin care routine, regular products, usual products, regular routine, normal routine, skincare products, acne products,
    anti-aging products, topical vitamin c, chemical exfoliants, peeling products, acne treatments, bleaching creams, lightening creams, prescription creams, prescription skincare, strong skincare, medicated products`),
  'aftercare-exercise':
    list(`exercise, exercises, exercising, workout, workouts, work out, working out, gym, sweat, sweating, sweaty, sauna, saunas,
    steam, steam room, steam rooms, swim, swims, swimming, pool, pools, hot tub, hot tubs, hot-tub, jacuzzi, jacuzzis, hot yoga, yoga, strenuous,
    strenuous activity, physical activity, hot shower, hot showers, hot bath, hot baths, train, train again, training, cardio, sports,
    vigorous activity, intense activity, heavy weights, lifting weights, weight lifting, weightlifting, weight training, weights, lifting, exertion, physical exertion, hiit, pilates, spin class, spin classes, dance classes, turkish baths, hammam, hammams, aerobics, cycling, contact sports, steam baths, chlorine, chlorinated, heat, running, a run, jogging, jog, heavy lifting, sport, sea, ocean`),
  'aftercare-wash':
    list(`wash your face, washing your face, wash the face, washing the face, washing face, cleanse your face, cleansing your face, cleanse the face, cleansing the face, rinse your face, wetting the face, wetting your face, wetting, wash, washes, washing, washed, cleanse, cleanses, cleansing, cleanser, cleansers, rinse, rinsing,
    unwashed, area dry, face dry, skin dry, scalp dry, keep dry, stay dry, wet your face, get your face wet, getting your face wet, wet, face wash`),
  'aftercare-alcohol': list(
    `alcohol, drinking, alcoholic, alcoholic drinks, alcoholic beverages, wine, drinking alcohol, drink alcohol, booze, cocktails, beer, spirits, champagne, prosecco, liquor`,
  ),
} as const;

/** Phrases that hold an item's word and mean something else. */
export const NO_AFTERCARE_ITEM: readonly string[] =
  list(`alcohol-based, alcohol based, alcohol-free, alcohol free, rubbing alcohol,
  isopropyl alcohol, hyaluronic acid, sun damage, sun damaged, sun-damaged, sun spots, sunspots, active acne, active infection,
  active cold, active infections, fatty acid, amino acid, make up for, makes up, made up, make up about, make up to, make up of, drink water, drinking water, drinking plenty, drinking lots, drinking enough, drinking more water, drinking glass, kojic acid peel, wash your hair, hand washing,
  wash hands, wash your hands, swimming pool cap, physical therapist, heat pack, heat rash, foundation of, cosmetic procedure,
  sun hat, sun-sensitive, sun sensitive, sun sensitivity, sensitive to sun, sensitive to the sun, sensitive to sunlight,
  more sensitive to sun exposure, sun-exposed, face wash off, active ingredient in, active lifestyle, out of the sun hat, heat energy, active lesions, active breakout, active breakouts, active spots, active rosacea, active eczema, active psoriasis, active herpes, active inflammation, active disease,
  dry heat, scrub in, spa day, caught the sun, catch the sun, caught by the sun, med spa, medical spa, medi spa, medspa, day spa, training in, full training, hands-on training, online training, training course, training courses, training day, training days, practical training, staff training, training program, training programme, training and certification, our training, exercise caution`);
