import { formatSource } from '../format.ts';
import type { Rule } from '../problem.ts';

export const formatting: Rule = {
  name: 'formatting',
  description: 'A file is written the one canonical way, so that a diff shows facts alone.',
  check: (files) =>
    files
      .filter(({ text, source }) => formatSource(source) !== text)
      .map(({ name }) => ({
        file: name,
        rule: 'formatting',
        message: 'Keys, spaces or the last line are not as usual. Run: npm run facts:format',
      })),
};
