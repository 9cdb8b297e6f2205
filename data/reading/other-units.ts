/** What figures count on a page about skin that no topic asks for. */
export const OTHER_UNITS: ReadonlySet<string> = new Set(
  `% percent percentage ° degree degrees fold x am pm a.m p.m o
  ml millilitre millilitres milliliter milliliters litre litres liter liters l oz ounce ounces cc
  mg g gram grams kg lb lbs mcg iu cm centimetre centimetres centimeter centimeters inch inches feet ft nm
  hz khz mhz rpm rpms watts watt joules gauge g
  cup cups glass glasses drop drops pump pumps pea tablet tablets capsule capsules pillow pillows
  needle needles microneedle microneedles pin pins tip tips hole holes puncture punctures injury injuries
  micro channel channels prick pricks
  patient patients people person persons woman women man men participant participants subject subjects
  volunteer volunteers client clients customer customers individual individuals adult adults student students
  study studies trial trials review reviews case cases paper papers article articles comment comments
  star stars point points out step steps reason reasons tip tips thing things way ways factor factors type types
  kind kinds benefit benefits question questions layer layers pass passes area areas spot spots zone zones
  hair hairs location locations clinic clinics doctor doctors award awards product products serum serums
  device devices roller rollers mask masks syringe syringes unit units vial vials wrinkle lines
  calorie calories mile miles reply replies like likes share shares view views member members
  size sizes model models category categories stage stages phase phases setting settings speed speeds
  billion million thousand`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A word before a figure that makes it a name, a label or a date: "SPF 30", "phase 2", "March 6". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `spf phase step grade stage type types level figure fig table chapter part factor page tip reason number no
  version section fitzpatrick tel phone call zip code suite ste unit apt room floor street drive road
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  # copyright © p n ph omega co2 class evidence`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Years that belong to a person or a business rather than to a treatment. */
export const YEARS_OF_A_PERSON: readonly (readonly string[])[] = [
  ['old'],
  ['-', 'old'],
  ['-', 'olds'],
  ['olds'],
  ['of', 'age'],
  ['of', 'experience'],
  ['experience'],
  ['in', 'business'],
  ['in', 'practice'],
  ['in', 'the', 'industry'],
  ['ago'],
  ['and', 'older'],
  ['and', 'over'],
  ['or', 'older'],
  ['younger'],
  ['of', 'practice'],
  ['of', 'clinical'],
  ['of', 'research'],
];

/** Words that end the search for "sessions" after a figure: people, verbs and small words that join phrases. */
export const NOT_BETWEEN_FIGURE_AND_SESSION: ReadonlySet<string> = new Set(
  `a an the and or but to of in on at by for with without from into after before during between until till
  is are was were be been being has have had do does did can could may might must should will would
  i you he she it we they this that these those my your his her its our their who which what when where why how
  per each every any all more not no if then than as so because while once twice
  patient patients people person woman women man men participant participants subject subjects volunteer
  volunteers client clients study studies trial trials review reviews expert experts provider providers
  get gets got need needs needed require requires required take takes took see sees saw recommend recommends
  recommended suggest suggests feel feels receive received receives undergo undergoing underwent
  hours days weeks months years minutes mm percent reasons tips things ways factors types kinds steps stages
  hundred hundreds thousand thousands million millions billion
  post pre following prior since up down out off apart later`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "five common treatments", "three different procedures": kinds of treatment, not sessions of one. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  `common cosmetic popular different other best top great effective various nonsurgical surgical beauty
  anti-aging alternative trending leading new kinds types celebrity`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
