/** Names by which a text says that its needles carry radiofrequency energy; sources on plain needling do not speak of it. */
export const RADIOFREQUENCY_NAMES: readonly string[] = [
  'rf',
  'radiofrequency',
  'radio frequency',
  'radio-frequency',
  'morpheus',
  'morpheus8',
  'potenza',
  'vivace',
  'sylfirm',
  'infini',
  'scarlet',
  'secret pro',
  'profound',
];
