import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putIntent, takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

beforeEach(() => fakeBrowser.reset());

test('an address left for the panel is taken once', async () => {
  await putIntent('#/topic/session-spacing');
  expect(await takeIntent()).toBe('#/topic/session-spacing');
  expect(await takeIntent()).toBeNull();
});

test('an open panel hears of it at once', async () => {
  const heard: string[] = [];
  const stop = watchIntent((address) => heard.push(address));
  await putIntent('#/topic/pain');
  stop();
  await putIntent('#/topic/cost');
  expect(heard).toEqual(['#/topic/pain']);
});

test.each([[{ address: 'https://elsewhere.example/' }], [{ address: 7 }], ['text'], [null]])(
  'anything but an address inside the extension is ignored: %j',
  async (stored) => {
    await fakeBrowser.storage.session.set({ 'panel-intent': stored });
    expect(await takeIntent()).toBeNull();
  },
);
