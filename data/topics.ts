/** The currencies a price can be kept in: ISO 4217 codes in lower case. Prices are never converted. */
export const MONEY_UNITS = ['usd', 'eur', 'gbp', 'brl'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/**
 * The topics a claim can speak to, in the order the panel lists them.
 * Units: session, day, hour, minute, millimetre, a currency. Each quantity topic has exactly one, but a price may be
 * in any currency.
 */
export const UNITS = ['session', 'day', 'hour', 'minute', 'millimetre', ...MONEY_UNITS] as const;
export type Unit = (typeof UNITS)[number];

export const isMoney = (unit: string): unit is MoneyUnit =>
  (MONEY_UNITS as readonly string[]).includes(unit);

export const CONCERNS = [
  'general',
  'acne-scars',
  'other-scars',
  'wrinkles',
  'texture-pores',
  'pigmentation',
  'stretch-marks',
  'loose-skin',
  'hair-loss',
  'active-acne',
] as const;
export type ConcernId = (typeof CONCERNS)[number];

export const STAGES = ['deciding', 'preparing', 'the-day', 'days-after', 'long-run'] as const;
export type Stage = (typeof STAGES)[number];

export const TOPIC_IDS = [
  'what-it-is',
  'how-it-works',
  'what-it-treats',
  'sessions-needed',
  'session-spacing',
  'maintenance-interval',
  'results-onset',
  'results-onset-sessions',
  'results-duration',
  'results-permanence',
  'session-length',
  'downtime',
  'full-healing',
  'collagen-peak',
  'pain',
  'side-effects',
  'infection-risk',
  'pigmentation-risk',
  'skin-tone-suitability',
  'sensitive-skin',
  'who-should-avoid',
  'pregnancy',
  'needle-depth',
  'home-or-clinic',
  'aftercare-sun',
  'aftercare-sunscreen',
  'aftercare-makeup',
  'aftercare-actives',
  'aftercare-exercise',
  'aftercare-wash',
  'aftercare-moisturise',
  'aftercare-alcohol',
  'warning-signs',
  'preparation',
  'combining',
  'rf-microneedling',
  'cost',
  'regulation',
  'choosing-a-provider',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

interface TopicBase {
  readonly id: TopicId;
  readonly stage: Stage;
}
export interface QuantityTopic extends TopicBase {
  readonly kind: 'quantity';
  readonly unit: Unit;
  /** The stance topic whose official warnings belong beside the figure. */
  readonly warnedBy?: TopicId;
}
export interface StanceTopic extends TopicBase {
  readonly kind: 'stance';
  /** From the most reassuring to the most careful. */
  readonly stances: readonly string[];
  /** The stances that ask a reader to take care; a warning body that takes one is never outvoted. */
  readonly cautionary: readonly string[];
  /** False where the answer does not hang on the concern, so claims about every concern are counted together. */
  readonly byConcern: boolean;
}
export interface AdviceTopic extends TopicBase {
  readonly kind: 'advice';
}
export type Topic = QuantityTopic | StanceTopic | AdviceTopic;

const quantity = (id: TopicId, stage: Stage, unit: Unit, warnedBy?: TopicId): QuantityTopic => ({
  id,
  stage,
  kind: 'quantity',
  unit,
  ...(warnedBy && { warnedBy }),
});
const stance = (
  id: TopicId,
  stage: Stage,
  stances: readonly string[],
  cautionary: readonly string[] = [],
  byConcern = false,
): StanceTopic => ({ id, stage, kind: 'stance', stances, cautionary, byConcern });
const advice = (id: TopicId, stage: Stage): AdviceTopic => ({ id, stage, kind: 'advice' });

export const TOPICS: readonly Topic[] = [
  advice('what-it-is', 'deciding'),
  advice('how-it-works', 'deciding'),
  stance('what-it-treats', 'deciding', ['works', 'limited-evidence', 'does-not-work'], [], true),
  quantity('sessions-needed', 'deciding', 'session'),
  quantity('session-spacing', 'deciding', 'day'),
  stance('pain', 'deciding', ['painless', 'mild', 'moderate', 'painful']),
  advice('side-effects', 'deciding'),
  advice('who-should-avoid', 'deciding'),
  stance('pregnancy', 'deciding', ['yes', 'ask-first', 'no'], ['ask-first', 'no']),
  stance('skin-tone-suitability', 'deciding', ['all', 'most', 'caution'], ['caution']),
  stance('sensitive-skin', 'deciding', ['yes', 'with-advice', 'no'], ['with-advice', 'no']),
  stance('infection-risk', 'deciding', ['none', 'low', 'possible'], ['possible']),
  stance('pigmentation-risk', 'deciding', ['none', 'low', 'possible'], ['possible']),
  stance(
    'home-or-clinic',
    'deciding',
    ['home-ok', 'clinic-preferred', 'clinic-only'],
    ['clinic-preferred', 'clinic-only'],
  ),
  quantity('cost', 'deciding', 'usd'),
  stance('regulation', 'deciding', ['approved-all', 'cleared-some-uses', 'unregulated']),
  advice('rf-microneedling', 'deciding'),
  advice('combining', 'deciding'),
  advice('choosing-a-provider', 'preparing'),
  advice('preparation', 'preparing'),
  quantity('session-length', 'the-day', 'minute'),
  quantity('needle-depth', 'the-day', 'millimetre', 'home-or-clinic'),
  quantity('downtime', 'days-after', 'hour'),
  advice('warning-signs', 'days-after'),
  quantity('aftercare-sun', 'days-after', 'hour'),
  quantity('aftercare-sunscreen', 'days-after', 'hour'),
  quantity('aftercare-makeup', 'days-after', 'hour'),
  quantity('aftercare-actives', 'days-after', 'hour'),
  quantity('aftercare-exercise', 'days-after', 'hour'),
  quantity('aftercare-wash', 'days-after', 'hour'),
  advice('aftercare-moisturise', 'days-after'),
  quantity('aftercare-alcohol', 'days-after', 'hour'),
  quantity('full-healing', 'long-run', 'day'),
  quantity('collagen-peak', 'long-run', 'day'),
  quantity('results-onset', 'long-run', 'day'),
  quantity('results-onset-sessions', 'long-run', 'session'),
  quantity('results-duration', 'long-run', 'day'),
  stance('results-permanence', 'long-run', ['permanent', 'depends', 'temporary'], [], true),
  quantity('maintenance-interval', 'long-run', 'day'),
];

const TOPIC_BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));

export function topicById(id: TopicId): Topic {
  const topic = TOPIC_BY_ID.get(id);
  if (!topic) throw new Error(`Unknown topic: ${id}`);
  return topic;
}

/** What most readers came for, first in the panel. */
export const ESSENTIAL_TOPICS: readonly TopicId[] = [
  'sessions-needed',
  'session-spacing',
  'downtime',
  'aftercare-makeup',
  'aftercare-sunscreen',
  'aftercare-sun',
  'aftercare-actives',
  'aftercare-exercise',
  'aftercare-wash',
  'aftercare-moisturise',
  'aftercare-alcohol',
  'who-should-avoid',
  'warning-signs',
];

/** What to leave off after a session, and for how long. */
export const isAftercare = (id: TopicId): boolean => id.startsWith('aftercare-');
