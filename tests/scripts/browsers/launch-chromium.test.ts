import { expect, it } from 'vitest';
import { unpackedId } from '../../../scripts/browsers/launch-chromium.ts';

it('names an unpacked extension as Chromium does', () => {
  // What Chromium 156 answered for an extension in this folder.
  expect(unpackedId('/tmp/needlewise', 'linux')).toBe('pfijhoihafecadhmjkodmhnmbhilglgb');
});
