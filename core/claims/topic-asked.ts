import type { TopicId } from '../../data/topics.ts';

type Answer = readonly [pattern: RegExp, topics: readonly TopicId[]];

const RED = /\b(?:red|redness|swelling|swollen|downtime|down time|recovery|recover)\b/;
const HEAL = /\b(?:heal|heals|healing)\b/;
const RESULT =
  /\b(?:results?|effects?|improvements?|difference|benefits?|work|works|working|notice|see)\b/;
const MAINTAIN = /\b(?:maintain|maintenance|top[- ]?ups?|touch[- ]?ups?)\b/;

/** What a question asks for, by its opening words; the first pattern that fits counts. */
const OPENINGS: readonly Answer[] = [
  [/\bhow (?:often|frequently|far apart)\b/, ['session-spacing']],
  // "Is a treatment every three weeks safe?"
  [/\bevery (?:\w+ ){1,3}?(?:days?|weeks?|months?)\b.*\?$/, ['session-spacing']],
  [
    /\bhow (?:long|much time) (?:should i wait |do i wait |to wait |must i wait )?between\b/,
    ['session-spacing'],
  ],
  [
    /\bhow many (?:\w+ ){0,3}(?:sessions?|treatments?|appointments?|visits?|rounds?)\b/,
    ['sessions-needed'],
  ],
  [
    /\bhow (?:long|many (?:days|weeks|months)) (?:\w+ ){0,4}?(?:before|until|till|to) (?:\w+ ){0,3}?(?:see|notice|results?|improvement|difference)\b/,
    ['results-onset'],
  ],
  [/\bhow (?:soon|quickly|fast)\b|\bwhen (?:will|do|can|should|does)\b/, ['results-onset']],
  [/\bhow long (?:\w+ ){0,5}(?:last|lasts|hold)\b/, ['results-duration', 'session-length']],
  [/\bhow long (?:\w+ ){0,6}(?:take|takes|need|is|are)\b/, ['session-length']],
  [/\bdowntime\b|\brecovery\b/, ['downtime']],
  // Labels: "Time between sessions", "Procedure time", "Results last".
  [/\b(?:time|interval|gap|spacing|weeks) between\b|\bspacing\b/, ['session-spacing']],
  [/\b(?:treatment|procedure|session|appointment) (?:time|length|duration)\b/, ['session-length']],
  [
    /\bresults? (?:will |can )?lasts?\b|\b(?:duration|longevity) of results\b/,
    ['results-duration'],
  ],
  [/^(?:first |visible |initial )?results?(?: seen| visible| appear)?$/, ['results-onset']],
];

/**
 * The topics that a question or a heading asks for, plain text in lower case; empty where it asks for none of them.
 * A question about lasting may mean the session or its results: the size of the figure decides.
 */
export function topicsAsked(question: string): readonly TopicId[] {
  const found = OPENINGS.find(([pattern]) => pattern.test(question));
  if (!found) return question.endsWith('?') && RED.test(question) ? ['downtime'] : [];
  const [, topics] = found;
  const [first] = topics;
  if (first === 'session-spacing')
    return MAINTAIN.test(question) ? ['maintenance-interval'] : topics;
  if (first === 'sessions-needed' || first === 'downtime') return topics;
  if (RED.test(question) && !RESULT.test(question)) return ['downtime'];
  if (HEAL.test(question)) return ['full-healing', 'downtime'];
  if (first === 'results-onset') return RESULT.test(question) ? topics : [];
  if (first === 'session-length' && RESULT.test(question)) return ['results-onset'];
  return topics;
}
