import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Intent, putIntent, takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

const GO: Intent = { kind: 'go', address: '#/topic/session-spacing' };
const OURS = 4;
const OTHER = 5;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

test.each<Intent>([GO, { kind: 'focus-search' }])(
  '$kind, left for the panel, is taken once',
  async (intent) => {
    await putIntent(intent, OURS);
    expect(await takeIntent(OURS)).toEqual(intent);
    expect(await takeIntent(OURS)).toBeNull();
  },
);

test('an open panel hears of it at once', async () => {
  const heard: Intent[] = [];
  const stop = watchIntent(OURS, (intent) => heard.push(intent));
  await putIntent(GO, OURS);
  stop();
  await putIntent({ kind: 'focus-search' }, OURS);
  expect(heard).toEqual([GO]);
});

test('another window’s panel neither hears of it nor takes it away', async () => {
  const heard = vi.fn();
  const stop = watchIntent(OTHER, heard);
  await putIntent(GO, OURS);
  stop();
  expect(heard).not.toHaveBeenCalled();
  expect(await takeIntent(OTHER)).toBeNull();
  expect(await takeIntent(OURS)).toEqual(GO);
});

test('without a window it is meant for the current one', async () => {
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: OURS }) });
  await putIntent(GO);
  expect(await takeIntent(OURS)).toEqual(GO);
});

test.each([OURS, OTHER])(
  'left for a panel that never came, it lapses and goes (window %i)',
  async (taker) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    await putIntent(GO, OURS);
    vi.setSystemTime(1_030_000);
    expect(await takeIntent(taker)).toBeNull();
    expect(await fakeBrowser.storage.session.get('panel-intent')).toEqual({});
  },
);

test.each([
  [{ kind: 'go', address: 'https://elsewhere.example/' }],
  [{ kind: 'go', address: 7 }],
  [{ address: '#/' }],
  ['text'],
  [null],
])('anything but an address inside the extension is ignored: %j', async (stored) => {
  const left =
    stored && typeof stored === 'object' ? { ...stored, windowId: OURS, at: Date.now() } : stored;
  await fakeBrowser.storage.session.set({ 'panel-intent': left });
  expect(await takeIntent(OURS)).toBeNull();
});
