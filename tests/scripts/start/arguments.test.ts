import { expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../../scripts/browsers/find-browser.ts';
import { readArguments } from '../../../scripts/start/arguments.ts';

it('takes any browser and the sample article when nothing is said', () => {
  expect(readArguments([])).toEqual({ kinds: BROWSER_KINDS, url: null });
});

it('takes the browser and the page asked for', () => {
  expect(readArguments(['--browser', 'firefox', '--url', 'https://example.com/a'])).toEqual({
    kinds: ['firefox'],
    url: 'https://example.com/a',
  });
});

it.each([
  [['--browser', 'netscape'], 'netscape'],
  [['--url', 'example.com'], 'example.com'],
  [['--url', 'javascript:alert(1)'], 'javascript:alert(1)'],
  [['--fast'], '--fast'],
])('says what is wrong with %j', (args, named) => {
  expect(() => readArguments(args)).toThrow(named);
});
