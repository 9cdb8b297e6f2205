import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judgePage } from '../../bridge/judge-page.ts';
import contentScript from '../../entrypoints/content-script.ts';

const heard = vi.fn();

async function run(html: string, preferences?: object): Promise<void> {
  if (preferences) await fakeBrowser.storage.local.set({ preferences });
  document.documentElement.innerHTML = html;
  fakeBrowser.runtime.onMessage.addListener((message, _, respond: (subject: string) => void) => {
    const isToJudge = message.type === 'judge-page';
    if (isToJudge) respond(judgePage(message));
    else heard(message);
    return isToJudge;
  });
  contentScript.main();
}

const ABOUT = '<head><title>Microneedling</title></head><body><h1>Microneedling</h1></body>';

const OTHER = `<head><title>Foxes</title></head><body>${'<p>Foxes sleep by day.</p>'.repeat(60)}</body>`;

describe('the content script', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    heard.mockReset();
    Object.assign(fakeBrowser.runtime, { onConnect: { addListener: vi.fn() } });
  });

  it('tells the extension of a page about microneedling', async () => {
    await run(ABOUT);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard.mock.lastCall?.[0]).toMatchObject({
      type: 'page-changed',
      state: { kind: 'about', title: 'Microneedling' },
    });
  });

  it.each([
    ['another page', OTHER, { detection: 'always' }],
    ['a page it may not look at', ABOUT, { detection: 'on-click' }],
    ['a site left alone', ABOUT, { sitesLeftAlone: ['localhost'] }],
  ])('keeps silent about %s', async (_, html, preferences) => {
    await run(html, preferences);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).not.toHaveBeenCalled();
  });

  it('waits for content on a page that has next to none', async () => {
    await run('<head><title>App</title></head><body><div id="root"></div></body>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).not.toHaveBeenCalled();
    document.body.innerHTML = '<h1>Microneedling</h1><p>All about microneedling.</p>';
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  });

  it('looks no more once the extension has gone from under the page', async () => {
    await run('<head><title>App</title></head><body><div id="root"></div></body>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const id = vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('');
    const looked = vi.spyOn(Document.prototype, 'createRange');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(looked).not.toHaveBeenCalled();
    id.mockRestore();
    looked.mockRestore();
  });

  it('leaves the page as it was', async () => {
    await run(ABOUT);
    const before = document.documentElement.outerHTML;
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
