/** Letters of other alphabets, each before the Latin letter it passes for: spun texts mix them in. */
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkαaοoνvιiκk';

/** Accents, and what is not seen: soft hyphens, zero-width characters, direction marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const OTHER_ALPHABETS = /[\u0370-\u052f]/g;
/** All that stands between words but a single space; line ends keep their meaning. */
const BETWEEN_WORDS = /[^a-z0-9\n]{2,}|[^a-z0-9\n ]/g;

/** A letter that passes for none gives the first of the list, which is no Latin one either. */
const latinTwin = (letter: string): string =>
  LOOK_ALIKES[LOOK_ALIKES.indexOf(letter) + 1] as string;

/**
 * Text as the detection terms are written: small Latin letters and digits, words parted by spaces or line
 * ends, so that accents, hyphens, soft hyphens and look-alike letters make no difference.
 * Never throws; takes time in proportion to the length.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(OTHER_ALPHABETS, latinTwin)
    .replace(BETWEEN_WORDS, ' ');
