import type { Lexicon } from '../types.ts';
import { CONCERN_PHRASINGS } from './concerns.ts';
import { ELAPSED_PHRASINGS, ELAPSED_SINCE_OTHER } from './elapsed.ts';
import { FRAMES } from './frames.ts';
import { LEARNED } from './learned.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { OTHER_SUBJECTS } from './other-subjects.ts';
import { SAFETY_PHRASINGS } from './safety.ts';
import {
  CONTEXT,
  IMPLIED,
  LIKELY_SUBJECT,
  NEUTRAL_CLASSES,
  OWN_SUBJECT,
  QUESTIONS,
  SUBJECT,
} from './subject.ts';
import { AFTERCARE } from './things/aftercare.ts';
import { CONCERN_WORDS } from './things/concerns.ts';
import { COURSE } from './things/course.ts';
import { PRACTICAL } from './things/practical.ts';
import { SAFETY_WORDS } from './things/safety.ts';
import { SKIN } from './things/skin.ts';
import { SUITABILITY } from './things/suitability.ts';
import { TREATMENT } from './things/treatment.ts';
import { TOPIC_PHRASINGS } from './topics/index.ts';
import { NUMBERS, PLAIN_WORDS, SHORTHAND, STOP_WORDS } from './words.ts';

/** The English lexicon. */
export const ENGLISH: Lexicon = {
  language: 'en',
  things: {
    ...TREATMENT,
    ...AFTERCARE,
    ...SKIN,
    ...CONCERN_WORDS,
    ...SUITABILITY,
    ...SAFETY_WORDS,
    ...PRACTICAL,
    ...COURSE,
  },
  frames: FRAMES,
  neutralClasses: NEUTRAL_CLASSES,
  numbers: NUMBERS,
  topics: TOPIC_PHRASINGS,
  concerns: CONCERN_PHRASINGS,
  safety: SAFETY_PHRASINGS,
  otherSubjects: OTHER_SUBJECTS,
  elapsed: ELAPSED_PHRASINGS,
  elapsedSinceOther: ELAPSED_SINCE_OTHER,
  subject: SUBJECT,
  likelySubject: LIKELY_SUBJECT,
  questions: QUESTIONS,
  ownSubject: OWN_SUBJECT,
  context: CONTEXT,
  implied: IMPLIED,
  learned: LEARNED,
  shorthand: SHORTHAND,
  stopWords: STOP_WORDS,
  plainWords: PLAIN_WORDS,
  lookAlikes: LOOK_ALIKES,
};
