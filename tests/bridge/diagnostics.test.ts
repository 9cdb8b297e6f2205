import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage } from '../../bridge/ask-page.ts';
import { countIgnored, readDiagnostics } from '../../bridge/diagnostics.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});
afterEach(() => vi.restoreAllMocks());

const ignored = async () => (await readDiagnostics()).ignored;

test('nothing was ignored at first', async () => {
  expect(await readDiagnostics()).toMatchObject({
    version: '1.2.3',
    ignored: { sender: 0, malformed: 0 },
  });
});

test('messages that come at once are all counted, by reason, with few writes', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  for (let i = 0; i < 500; i++) countIgnored('malformed');
  countIgnored('sender');
  await vi.waitFor(async () => expect(await ignored()).toEqual({ sender: 1, malformed: 500 }));
  expect(set.mock.calls.length).toBeLessThan(5);
});

test('the counts are kept in memory alone', async () => {
  countIgnored('sender');
  await vi.waitFor(async () => expect((await ignored()).sender).toBe(1));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a count that can’t be stored harms nothing, and the next one counts again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  countIgnored('sender');
  await vi.waitFor(() => expect(console.warn).toHaveBeenCalled());
  countIgnored('sender');
  await vi.waitFor(async () => expect((await ignored()).sender).toBe(1));
});

test('an answer that no content script gives counts as none, and is counted', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ kind: 'about', title: 7 } as never);
  expect(await askPage(7, { type: 'describe-page' })).toBeNull();
  await vi.waitFor(async () => expect((await ignored()).malformed).toBe(1));
});

test('a tab where nobody answers is nothing to count', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end'));
  expect(await askPage(7, { type: 'describe-page' })).toBeNull();
  expect(await ignored()).toEqual({ sender: 0, malformed: 0 });
});
