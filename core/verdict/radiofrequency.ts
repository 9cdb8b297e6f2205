import { RADIOFREQUENCY_NAMES } from '../../data/reading/radiofrequency.ts';

const NAMES = new RegExp(`\\b(?:${RADIOFREQUENCY_NAMES.join('|')})\\b`, 'i');

/** True where a sentence speaks of needling with radiofrequency. */
export const isRadiofrequency = (sentence: string): boolean => NAMES.test(sentence);
