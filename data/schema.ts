/**
 * The shape of one file in data/sources, and the types that follow from it.
 * The schema runs at build and test time only: at run time the extension imports these types and plain JSON.
 */
import * as v from 'valibot';
import { BACKINGS } from './checklist.ts';
import { CONFLICTS_OF_INTEREST, TIERS } from './tiers.ts';
import { CONCERNS, TOPIC_IDS, UNITS } from './topics.ts';

const kebabCase = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const dateOrPart = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    'must be a year, a year and month, or a date (2024, 2024-05, 2024-05-01)',
  ),
);
const end = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0, 'must not be below zero')));

const QuantitySchema = v.strictObject({
  /** Inclusive; null where the source leaves this end open. */
  min: end,
  max: end,
  unit: v.picklist(UNITS),
  /** The source's own few words for the figure alone. */
  as_written: sentence,
  /** True for a vague plural ("a few weeks"): kept and shown, but it never votes. */
  vague: v.exactOptional(v.literal(true)),
});

const ClaimSchema = v.strictObject({
  /** Unique and stable within its source. */
  id: kebabCase,
  topic: v.picklist(TOPIC_IDS),
  concern: v.picklist(CONCERNS),
  statement: sentence,
  quantity: v.nullable(QuantitySchema),
  stance: v.nullable(kebabCase),
  locator: sentence,
  /** The few words under which the figure or stance holds; shown with it, and such a claim never votes on the whole. */
  condition: v.exactOptional(sentence),
  /** The page's text could not be found again when the claim was checked; it never votes. */
  unverified: v.exactOptional(v.literal(true)),
});

/** True where it was seen, false where it was seen to be missing; left out where it is not known. */
const seen = v.exactOptional(v.boolean());

const ChecklistSchema = v.strictObject({
  /** It tells how it came to what it says: whom it treated, how it searched, what it looked into. */
  method: seen,
  /** It names the studies or documents it relies on. */
  references: seen,
  /** Others looked it over before it came out: peer review, or a named reviewer. */
  review: seen,
  /** It says who paid for it, or that nobody did. */
  funding: seen,
  /** It says what interests its authors have, or that they have none. */
  conflicts: seen,
});

export const SourceFileSchema = v.strictObject({
  id: kebabCase,
  title: sentence,
  publisher: sentence,
  url: v.pipe(v.string(), v.url('must be a web address')),
  author: v.nullable(sentence),
  published: v.nullable(dateOrPart),
  retrieved_from: sentence,
  checked_on: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-21')),
  tier: v.picklist(TIERS),
  conflict_of_interest: v.picklist(CONFLICTS_OF_INTEREST),
  /** Where its money comes from; null where that is not known. */
  backing: v.nullable(v.picklist(BACKINGS)),
  checklist: ChecklistSchema,
  /** The copy, index, abstract or news report that the source was read through. */
  via: v.exactOptional(sentence),
  claims: v.array(ClaimSchema),
});

export type SourceFile = v.InferOutput<typeof SourceFileSchema>;
export type Quantity = v.InferOutput<typeof QuantitySchema>;

/** A place where a rule of scripts/facts/rules is broken on purpose. It stands for the very words it names. */
export const RuleExceptionSchema = v.strictObject({
  rule: kebabCase,
  /** `<source id>/<claim id>`, or the source id where the whole file is meant. */
  where: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/)),
  /** The words at fault, as the problem quotes them; the exception lapses when they change. */
  about: sentence,
  reason: sentence,
});

/** A topic that no source speaks to yet, or none that is more than somebody's word; the panel tells the reason. */
export const KnownGapSchema = v.strictObject({
  topic: v.picklist(TOPIC_IDS),
  /** What is being treated; left out where the gap is in the answer in general. */
  concern: v.exactOptional(v.picklist(CONCERNS)),
  /** What was looked for and not found, in a sentence or two for readers. */
  reason: sentence,
  /** Sources do answer it, but no official body, hospital, review or study is among those that count. */
  weak: v.exactOptional(v.literal(true)),
});

export type RuleException = v.InferOutput<typeof RuleExceptionSchema>;
export type KnownGap = v.InferOutput<typeof KnownGapSchema>;
