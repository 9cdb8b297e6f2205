/** Words of promises, and of what takes them back. */
const words = (line: string): ReadonlySet<string> =>
  new Set(line.split(/\s+/).filter((word) => word !== ''));

export const NEGATORS = words('no without zero never nil neither nor');
/** Before a promise these turn it round: "not painless", "isn't permanent". */
export const DENIALS = words(
  `not never no isn't aren't wasn't don't doesn't won't cannot can't hardly rarely nor neither nothing without
  isnt arent dont doesnt wont`,
);
/** These leave a promise standing, only weaker. */
export const SOFTENERS = words(
  `virtually almost nearly relatively practically mostly largely fairly quite pretty basically essentially
  little minimal next semi near`,
);
/** With these it holds for some, or sometimes. */
export const HEDGES = words(
  'sometimes some may might can could often usually generally typically considered most many possible possibly',
);
/** "if there is no infection", "nobody can promise no side effects". */
export const CONDITIONS = words('if unless whether until guarantee guaranteed');

/** Before "no …" these say that somebody would promise it. */
export const PROMISING = words('promise promises promised guarantee claim claims say says said');

/** What a list after "no" or "without" may go through: "no risk of infection and hyperpigmentation". */
export const LIST_WORDS = words(
  `risk risks danger chance possibility threat of any a the adverse and or , / & - post inflammatory known negative unwanted
  undesirable nasty bad potential for
  associated harmful whatsoever absolutely at all`,
);
/** A small "no" only: "no serious side effects", "no real downtime". */
export const LIMITING_WORDS = words(
  'serious major significant severe lasting long-term long term permanent real actual known much extended noticeable prolonged',
);

export const PROMISE_ITEMS: Readonly<Record<string, readonly string[]>> = {
  infection: ['infection', 'infections'],
  pigmentation: [
    'hyperpigmentation',
    'hyper-pigmentation',
    'pigmentation',
    'post-inflammatory hyperpigmentation',
    'pih',
    'discoloration',
    'discolouration',
    'dark spots',
  ],
  pain: ['pain', 'discomfort'],
  downtime: ['downtime', 'down time', 'down-time', 'recovery time', 'recovery period'],
  'side-effects': ['side effects', 'side-effects', 'side effect', 'complications'],
  risk: ['risk', 'risks'],
};

export const PROMISE_PHRASES: Readonly<Record<string, readonly string[]>> = {
  painless: ['painless', 'painlessly', 'pain-free', 'pain free'],
  hurts: ['hurt', 'painful', 'hurts'],
  riskFree: ['risk-free', 'risk free'],
  whollySafe: [
    '100% safe',
    'completely safe',
    'totally safe',
    'perfectly safe',
    'absolutely safe',
    'entirely safe',
  ],
  permanent: [
    'permanent',
    'permanently',
    'last forever',
    'lasts forever',
    'forever',
    'a lifetime',
    'lifelong',
    'life-long',
    'for life',
    'for good',
  ],
  comesBack: [
    'come back',
    'comes back',
    'coming back',
    'return',
    'reappear',
    'grow back',
    'be back',
  ],
  skinTypes: [
    'skin type',
    'skin types',
    'skin tone',
    'skin tones',
    'skin colour',
    'skin color',
    'skin colours',
    'skin colors',
    'complexion',
    'complexions',
    'ethnicity',
    'ethnicities',
    'skin shade',
    'type of skin',
    'types of skin',
    'fitzpatrick types',
  ],
  sensitiveSkin: ['sensitive skin'],
  pregnancy: ['pregnancy', 'pregnant', 'pregnant women', 'breastfeeding'],
  atHome: ['at home', 'by yourself', 'by your self', 'yourself', 'home use', 'own home'],
  homeIsSafe: [
    'at home',
    'at-home',
    'home use',
    'own home',
    'home needling',
    'home microneedling',
    'home rolling',
    'home dermarolling',
  ],
  approved: [
    'fda-approved',
    'fda approved',
    'approved by the fda',
    'approved by fda',
    'fda approval',
    'approved by the us fda',
    'approved by the u.s. fda',
    'approved by the u.s. food and drug administration',
    'approved by the food and drug administration',
    'approved for use by the u.s. food and drug administration',
  ],
  cleared: ['fda-cleared', 'fda cleared', 'cleared by the fda', 'cleared by fda', 'fda clearance'],
  cures: ['cure', 'cures', 'cured', 'curing'],
};

/** What "permanent" may belong to without being a promise about results. */
export const NOT_RESULTS = words(
  'reason reasons measure skin candidates makeup make-up make damage scarring scar marks tattoo tattoos hair cosmetics side injury harm discoloration',
);
export const SUITING = words(
  'suitable safe suits suit works work ideal appropriate good performed done effective treat treats used great perfect tolerated beneficial recommended right for on',
);

/** Between "not" and "painful" these leave some pain: "not too painful". */
export const PARTLY = words(
  'too very that as overly particularly usually generally much any more only really typically always terribly extremely',
);
/** "not always permanent" */
export const NOT_ALWAYS = words('always necessarily all');
/** What may "come back". */
export const WHAT_RETURNS = words(
  'scar scars scarring wrinkles marks lines they pigmentation acne',
);
export const QUANTIFIERS = words('all any every most each virtually');
/** Words that call something fit for people. */
export const REASSURING = words('safe suitable safely ideal perfect gentle fine');
/** Before "pregnancy" these send the reader to ask first. */
export const CONSULTING = words('consult speak ask check avoid');
/** Words that make home use sound fit for anyone. */
export const EASILY = words('safe safely easily easy can perfect perfectly anyone simple');
export const DOING = words('done do performed perform use used safe try microneedle roll');
/** Where these stand before "at home", something else is done there. */
export const NOT_TREATING = words(
  'less only avoid risky dangerous professional products aftercare wash cleanser rest care',
);
