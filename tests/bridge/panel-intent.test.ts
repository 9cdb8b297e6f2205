import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Intent, putIntent, takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

const GO: Intent = { kind: 'go', address: '#/topic/session-spacing' };

beforeEach(() => fakeBrowser.reset());

test.each<Intent>([GO, { kind: 'focus-search' }])(
  '$kind, left for the panel, is taken once',
  async (intent) => {
    await putIntent(intent);
    expect(await takeIntent()).toEqual(intent);
    expect(await takeIntent()).toBeNull();
  },
);

test('an open panel hears of it at once', async () => {
  const heard: Intent[] = [];
  const stop = watchIntent((intent) => heard.push(intent));
  await putIntent(GO);
  stop();
  await putIntent({ kind: 'focus-search' });
  expect(heard).toEqual([GO]);
});

test.each([
  [{ kind: 'go', address: 'https://elsewhere.example/' }],
  [{ kind: 'go', address: 7 }],
  [{ address: '#/' }],
  ['text'],
  [null],
])('anything but an address inside the extension is ignored: %j', async (stored) => {
  await fakeBrowser.storage.session.set({ 'panel-intent': stored });
  expect(await takeIntent()).toBeNull();
});
