import type { Lexicon } from '../types.ts';
import { CONCERN_PHRASINGS } from './concerns.ts';
import { ELAPSED_PHRASINGS } from './elapsed.ts';
import { FRAMES } from './frames.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { OTHER_SUBJECTS } from './other-subjects.ts';
import { SAFETY_PHRASINGS } from './safety.ts';
import {
  CONTEXT,
  IMPLIED,
  LIKELY_SUBJECT,
  NEUTRAL_CLASSES,
  OWN_SUBJECT,
  QUESTION_STARTS,
  SUBJECT,
} from './subject.ts';
import { AFTERCARE } from './things/aftercare.ts';
import { CARE } from './things/care.ts';
import { SKIN } from './things/skin.ts';
import { TREATMENT } from './things/treatment.ts';
import { TOPIC_PHRASINGS } from './topics/index.ts';
import { NUMBERS, PLAIN_WORDS, SHORTHAND, STOP_WORDS } from './words.ts';

/** The English lexicon. */
export const ENGLISH: Lexicon = {
  language: 'en',
  things: { ...TREATMENT, ...AFTERCARE, ...SKIN, ...CARE },
  frames: FRAMES,
  neutralClasses: NEUTRAL_CLASSES,
  numbers: NUMBERS,
  topics: TOPIC_PHRASINGS,
  concerns: CONCERN_PHRASINGS,
  safety: SAFETY_PHRASINGS,
  otherSubjects: OTHER_SUBJECTS,
  elapsed: ELAPSED_PHRASINGS,
  subject: SUBJECT,
  likelySubject: LIKELY_SUBJECT,
  questionStarts: QUESTION_STARTS,
  ownSubject: OWN_SUBJECT,
  context: CONTEXT,
  implied: IMPLIED,
  shorthand: SHORTHAND,
  stopWords: STOP_WORDS,
  plainWords: PLAIN_WORDS,
  lookAlikes: LOOK_ALIKES,
};
