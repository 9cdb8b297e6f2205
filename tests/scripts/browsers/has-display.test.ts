import { expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/browsers/has-display.ts';

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %o: %s', (platform, env, expected) => {
  expect(hasDisplay({ platform, env })).toBe(expected);
});
