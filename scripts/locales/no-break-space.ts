/** French sets a space before these marks, and a line must not break there. */
const MISSING = /(?<=\S) (?=[?!:;»])|(?<=«) /g;

export const lacksNoBreakSpace = (text: string): boolean => text.search(MISSING) >= 0;

/** The text of a whole file with those spaces put right; comments stay as they are. */
export const withNoBreakSpaces = (file: string): string =>
  file
    .split('\n')
    .map((line) => (/^\s*#/.test(line) ? line : line.replaceAll(MISSING, '\u00a0')))
    .join('\n');
