/**
 * Words that a reader of these texts has come for, or that have no shorter name. The formula sees only that they are
 * long, so each counts as one plain word; all else must be plain by itself.
 */
export const TERMS: Readonly<Record<string, string>> = {
  needlewise: 'the product’s name',
  microneedling: 'what all of this is about',
  radiofrequency: 'a kind of microneedling, named so by all who sell it',
  retinoids: 'what the jars and the sources call it',
  'vitamin c': 'what the jars and the sources call it',
  markdown: 'a file format’s name',
  firefox: 'a browser’s name',
};

/** Further terms of medicine in statements of sources, which have no plain word that means the same. */
export const MEDICAL_TERMS: readonly string[] = [
  'anticoagulants?',
  'antibiotics?',
  'antihistamines?',
  'bacteria|bacterial',
  'breastfeeding',
  'chemotherapy',
  'collagen',
  'dermatologists?',
  'dermatitis',
  'diabetes',
  'eczema',
  'epidermis|epidermal',
  'exfoliat\\w+',
  'granulomas?|granulomatous',
  'hyaluronic acid',
  'hyperpigmentation',
  'immunosuppress\\w+',
  'infections?',
  'inflammation|inflammatory|inflamed',
  'isotretinoin|accutane',
  'keloids?',
  'medications?|medicines?',
  'melasma',
  'microneedles?',
  'millimetres?',
  'minoxidil',
  'moisturis\\w+',
  'petroleum jelly',
  'pigmentation',
  'platelet-rich plasma|prp',
  'pregnan\\w+',
  'psoriasis',
  'radiation',
  'retinol|retinoid|tretinoin',
  'rosacea',
  'sunscreens?',
];
