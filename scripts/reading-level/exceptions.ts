/** Messages above the grade, by key, with the reason why they can't be plainer. An exception that isn't needed fails. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  disclaimer: 'Three plain ideas, but each word is long; the phrase is the one that readers know.',
  'filters.evidence_only': 'Names kinds of sources, as each source is labelled.',
};
