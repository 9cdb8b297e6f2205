import type { ElapsedPhrasing, Pattern } from '../types.ts';

/** How questions tell the time since a session; a day is 24 hours, a month 30 days. */
export const ELAPSED_PHRASINGS: readonly ElapsedPhrasing[] = [
  { pattern: '@number hours|hrs|h|hour|hr ago|later|after|since|post|in', hours: 1 },
  { pattern: '@number days|day|d ago|later|after|since|post|on', hours: 24 },
  { pattern: '@number weeks|week|wks|wk|w ago|later|after|since|post|on', hours: 168 },
  { pattern: '@number months|month ago|later|after|since|post|on', hours: 720 },
  { pattern: 'after @number hours|hrs|hour|hr', hours: 1 },
  { pattern: 'after @number days|day', hours: 24 },
  { pattern: 'after @number weeks|week|wks|wk', hours: 168 },
  { pattern: 'still ** @number days|day', hours: 24 },
  { pattern: 'still ** @number weeks|week', hours: 168 },
  // The order of Spanish and French, from which questions come word by word.
  { pattern: 'ago @number hours|hour', hours: 1 },
  { pattern: 'ago @number days|day', hours: 24 },
  { pattern: 'ago @number weeks|week', hours: 168 },
  { pattern: 'day @number', hours: 24 },
  { pattern: 'week @number', hours: 168 },
  { pattern: 'day|night before yesterday', hours: 48 },
  { pattern: 'yesterday', hours: 24 },
  { pattern: 'the|an hour ago|later', hours: 1 },
  { pattern: 'last night', hours: 12 },
  { pattern: 'this morning', hours: 6 },
  { pattern: 'this afternoon', hours: 3 },
  { pattern: 'just had|got|finished|done', hours: 0 },
  { pattern: 'earlier today', hours: 6 },
  { pattern: 'had|got|done|did * today', hours: 6 },
  { pattern: 'a|last week ago|later', hours: 168 },
  { pattern: 'next|following day|morning|evening|night', hours: 24 },
  { pattern: 'the|very|one day|morning|night|evening after', hours: 24 },
  { pattern: 'a day after|later|ago', hours: 24 },
  { pattern: 'same day|night|evening|afternoon', hours: 6 },
  { pattern: 'straight|right|immediately|directly after', hours: 0 },
  { pattern: 'a week after|later|ago', hours: 168 },
  { pattern: 'a month after|later|ago', hours: 720 },
  { pattern: 'couple of? days ago|later|after', hours: 48 },
  { pattern: 'couple of? weeks ago|later|after', hours: 336 },
];

/** What else may have been a while ago. */
export const ELAPSED_SINCE_OTHER: readonly Pattern[] = [
  '@isotretinoin|@adjunct|@actives|@pregnant|@condition|@bloodthinner|@coldsore|surgery|birth|quit|used|started ** (ago|yesterday|today|last night|this morning)',
  '(came off|off|stopped|finished) * @isotretinoin|@actives|@bloodthinner ** ago',
  '@visit ** in @number days|weeks|months',
  '@number (sessions|treatments|rounds) later|after',
];
