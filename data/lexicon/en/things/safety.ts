import { list } from '../../list.ts';

/** Conditions, medicines and signs that ask for care. */
export const SAFETY_WORDS: Readonly<Record<string, readonly string[]>> = {
  infection: list(`
    infection, infections, infected, infect, bacteria, bacterial, germs, staph, mrsa, sepsis, hiv,
    aids, hepatitis, hep c, hep b, contaminated, contamination, blood borne, bloodborne,
    blood poisoning, disease, diseases, cross contamination, fungal infection, unsterile,
    dirty needles, dirty needle, dirty roller, tetanus, virus, catch something, catch anything,
    std, sti, molluscum,
  `),
  coldsore: list(`
    cold sore, cold sores, coldsore, coldsores, fever blister, fever blisters, herpes, hsv, hsv1,
    oral herpes, shingles, valtrex, valacyclovir, acyclovir, aciclovir, antiviral, antivirals,
    zovirax,
  `),
  isotretinoin: list(`
    isotretinoin, accutane, roaccutane, claravis, absorica, zenatane, myorisan, amnesteem, tane,
    oratane,
  `),
  keloid: list(`
    keloid, keloids, keloidal, keloid scar, keloid scars, keloid scarring, keloid prone,
    raised scars, hypertrophic scarring,
  `),
  bloodthinner: list(`
    blood thinner, blood thinners, bloodthinners, warfarin, aspirin, eliquis, apixaban, xarelto,
    rivaroxaban, plavix, clopidogrel, heparin, coumadin, anticoagulant, anticoagulants,
    blood thinning, blood thinning medication, bleeding disorder, clotting disorder, haemophilia,
    hemophilia, von willebrand, factor v, blood clot, blood clots, baby aspirin, pradaxa,
  `),
  illness: list(`
    diabetes, diabetic, diabetics, lupus, autoimmune, auto immune, autoimmune disease,
    immunosuppressed, immunosuppressants, immunocompromised, cancer, skin cancer, melanoma,
    basal cell, chemo, chemotherapy, radiation, radiotherapy, scleroderma, epilepsy, epileptic,
    seizures, pacemaker, heart condition, heart disease, hiv positive, methotrexate, prednisone,
    actinic keratosis, solar keratosis, open wound, open wounds, kidney, liver disease,
    transplant, impetigo, haemophilia, hemophilia, porphyria, psoriasis, eczema, steroids,
    active infection, skin infection,
  `),
  condition: list(`
    @illness, dermatitis, atopic dermatitis, seborrheic dermatitis, perioral dermatitis,
    immune system, metal implant, metal implants, high blood pressure, blood pressure, anaemia,
    anemia, anemic, thyroid, hashimotos, wart, warts, mole, moles, skin tag, skin tags, birthmark,
    ringworm, steroid, biologics, antibiotics, doxycycline, minocycline, spironolactone,
    sunburnt skin, nickel, nickel allergy, metal allergy, allergic, allergy, allergies, latex,
    arthritis, fibromyalgia, pcos, crohns, multiple sclerosis, lichen planus, urticaria, vitiligo,
    recent surgery, facelift last, tattoo, tattoos, tattooed, over a tattoo, permanent makeup,
    antidepressants, ssri, medication, medications, medicine, meds, vaccine, vaccination, covid,
    flu, cold, ill, sick, asthma, hidradenitis, folliculitis, dental implants, braces,
    hormone therapy, hrt, birth control, the pill, raynauds, ehlers danlos, herbal supplements,
    fish oil, antihistamine, stroke, seborrhea, rheumatoid, sjogrens, lymphedema, period,
    menstruating,
  `),
  age: list(`
    too young, too old, age, age limit, minimum age, teenager, teen, teens, teenage, under 18,
    18s, years old, year old, yr old, yo, what age, how old, in my 60s, in my 70s, elderly,
    pensioner, child, children, kid, kids, my daughter, my son, over 60, over 70,
  `),
  pregnant: list(`
    pregnant, pregnancy, preggo, preggers, preg, expecting, expectant, breastfeeding,
    breast feeding, breastfeed, breast feed, nursing, nursing mom, nursing mother, lactating,
    lactation, postpartum, post partum, postnatal, trimester, conceive, conceiving, ttc,
    trying for a baby, trying to get pregnant, ivf, pumping, gave birth, given birth, after birth, post birth, since birth,
    after giving birth, having a baby, had a baby, unborn, foetus, fetus, miscarriage, new mum,
    new mom, after baby, weeks along, months along, bfing, breastfed, weaning, weaned,
  `),
  doctor: list(`
    see my derm, see my dermatologist, see a derm about,
    call the doctor, call my doctor, call a doctor, see a doctor, see my doctor, see the doctor,
    go to the doctor, doctor, gp, er, a and e, emergency, urgent care, hospital, call my provider,
    call the clinic, ring the clinic, contact my provider, medical help, medical attention,
    see someone, get help, worry, worried, concerned, alarmed, call someone, seek help,
    get it checked, get checked, checked out, urgent, red flag, red flags, warning sign,
    warning signs, serious, not normal, something wrong, bad sign, antibiotics, call my derm,
    phone the clinic, call the spa,
  `),
};
