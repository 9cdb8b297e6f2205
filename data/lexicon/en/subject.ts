import type { Pattern, QuestionWords } from '../types.ts';

/** A question that names the treatment, one of its devices, or what is done with them. */
export const SUBJECT: readonly Pattern[] = [
  '@treatment',
  'it|this|they|that ** than|compared|like ** tattoo|botox|laser|lasers|filler|fillers|peel|peels|waxing|threading|dermaplaning',
  'needle|needled & @adjunct',
];

/** Enough where nothing else is named: "needles in the scalp", "rolled my face". */
export const LIKELY_SUBJECT: readonly Pattern[] = [
  'needle|needles & @body|@acnescars|collagen',
  'rolled|rolling|roll|stamped|stamping & @body|needle|needles|mm',
  '@roller & @body|@acnescars|@hair|mm|needle|needles|@stretchmark|@wrinkle',
];

const PRODUCTS =
  '@actives|@moisturiser|@makeup|@sunscreen|@isotretinoin|@alcohol|@exercise|@product|@coldsore|@condition';

/** Questions about a product or a condition for its own sake. */
export const OWN_SUBJECT: readonly Pattern[] = [
  `^ so? does|do|is|are|will|would|did|has ${PRODUCTS} ** cause|causes|help|good|bad|work|works|clog|make|treat|better|worth|safe|reduce|remove|really|count|affect|prevent|fade|lighten|regrow|age|expire|contain|healthy|effective|kill|stop|dangerous|toxic`,
  `should|can|could i|you|we|one take|start|try|buy|eat|stop|quit ${PRODUCTS}`,
  `${PRODUCTS} or|vs|versus ${PRODUCTS}`,
  '@product|@actives|@isotretinoin tablet|tablets $',
  `^ does|do|can|will|has ${PRODUCTS} * (go off|go bad|gone off|freeze)`,
  `@product|@actives|@isotretinoin|@condition ** foam|dose|dosage|price|reviews|prescription|percent|course|purge|purging|side`,
  '@isotretinoin & dry|lips|dose|dosage|course|joint|purge|purging|blood test',
  `how often|much|many ** should|do|can i|you|we ** wash|shampoo|shave|shower|drink|exercise|apply|take|eat|reapply`,
  `best|good|top|cheap|cheapest * @makeup|@sunscreen|@moisturiser|@actives|@exercise|@wash|@product for|under|in|with|of`,
  '(how do i|how can i|how to|ways to|way to) * get|getting rid',
  '(how do i|how can i|how to|ways to|way to) * treat|cure|apply|do|cover|stop|make',
  'what causes|causing',
  'why do|does|am|is|are|has i|my ** keep|always|get|have|so|such',
  '@sunscreen ** cast|greasy|sticky|recommendation|recommendations|kids|children|baby',
  '@product|@actives shedding|shed',
  `what is|are|does ${PRODUCTS}`,
  'home remedy|remedies',
  'how to|do|can * remove|clean|wash|apply|order|layer',
  'what|which order',
  `what|which ${PRODUCTS} ** recommend|recommended|best`,
  `best|good|top|cheap|cheapest|favourite|favorite * @makeup|@sunscreen|@moisturiser|@actives|@wash|@product $`,
  '@howlong ** does|do|is * sunburn|tan|hangover|hangovers|pimple|pimples|zit|acne|cold|flu|covid|retinol|mascara last|take',
  'pimple|pimples|zit|zits|spot|blackhead|blackheads|rash|mole on my|the|his|her @body',
  'when|how should|do i|you|we apply|use|put|layer|take (eye cream|night cream|face oil|toner) $',
  `(best|good|right) (time|way|age) to ** ${PRODUCTS}`,
  'how often|much|many ** facial|facials|massage|haircut',
  '(what does|what do) * (stand for|mean)',
  `(can|could|should) (i|you|we|one) (use|mix|layer|combine|apply|wear) ${PRODUCTS} and|with ${PRODUCTS}`,
  `(how often|how much|how long|how many times) to (use|apply|take|wear|leave|put|wash) ** ${PRODUCTS}`,
  '@sun|@redness|acne|scar|scars|pain relief|remedy|remedies|treatment|cream',
  '@howlong ** without',
  'calories|recipe|recipes|diet|liver|brain|gut',
  `is|are * ${PRODUCTS} ** good|bad for`,
];

/** A session, past or to come, is spoken of, or what follows one. */
export const CONTEXT: readonly Pattern[] = [
  'after|afterwards|post|following|since',
  'session|sessions|treatment|treatments|appointment|procedure|aftercare',
  'day|week @number',
  '@number days|weeks|hours later|ago|after|post',
  'next|following|same day|morning|evening|night',
  'tomorrow|yesterday|tonight',
  '@before @visit|session|appointment',
  '@before $',
  '@heal',
  '@redness',
  'skip|again',
  'first|second|third night|day|few|week|evening|morning',
  'for|to|of|about|with|from it|this|that $',
  '@alcohol|@makeup|@sun|@exercise|@wash ** (the night of|night of|the day of|same day|same night)',
];

export const IMPLIED: readonly Pattern[] = [
  'is|does|can|will|do|did|would|should|could|has|was|how|when|may|must it|they|this|that|she|he',
  '@may|@when|@howlong|have|having|get|getting|had|after|before|do|doing|done|about|need|needs|try|from|of|for|with it|this $',
  'it|this hurt|take|last|work|cost|worth|safe|done',
  'will|should|do|can|how|when|would|could i|you|u|we',
  'anyone|anybody|did|have you|u|guys|else|had',
];

export const NEUTRAL_CLASSES: readonly string[] = [
  'treatment',
  'session',
  'visit',
  'provider',
  'body',
  'acnescars',
  'otherscars',
  'wrinkle',
  'pore',
  'pigment',
  'stretchmark',
  'looseskin',
  'hair',
  'activeacne',
  'pregnant',
  'isotretinoin',
  'keloid',
  'bloodthinner',
  'coldsore',
  'infection',
  'alarm',
];

export const QUESTIONS: QuestionWords = {
  joiners: ['so', 'and', 'but', 'also', 'plus', 'then', 'just', 'ok', 'hi', 'hello', 'hey'],
  questionWords: [
    'how',
    'what',
    'whats',
    'when',
    'whens',
    'where',
    'wheres',
    'which',
    'who',
    'whos',
    'why',
    'anyone',
    'any',
  ],
  auxiliaries: [
    'is',
    'are',
    'can',
    'could',
    'should',
    'do',
    'does',
    'did',
    'will',
    'would',
    'may',
    'am',
    'must',
    'shall',
    'has',
    'have',
    'isnt',
    'cant',
  ],
  pronouns: [
    'i',
    'it',
    'you',
    'u',
    'we',
    'they',
    'there',
    'this',
    'that',
    'my',
    'she',
    'he',
    'the',
  ],
  governors: ['of', 'after', 'for', 'before', 'post', 'following', 'does'],
  articles: ['a', 'an', 'the', 'my', 'your', 'some', 'any'],
};
