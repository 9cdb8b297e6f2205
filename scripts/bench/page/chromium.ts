import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import type { Load, Measured, PageBrowser } from './measured.ts';
import { readTrace } from './trace.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Chromium, with the time on the page's main thread taken from its own trace, in processor time. */
export async function openChromium(path: string, extension: string): Promise<PageBrowser> {
  const running = await launchChromium({
    path,
    extension,
    headless: true,
    args: ['--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
  });
  const { browser } = running;
  return {
    name: `Chromium ${(await browser.version()).replace(/^\D*/, '')}`,
    measure: async ({ url, settle, memory }: Load): Promise<Measured> => {
      const page = await browser.newPage();
      try {
        await page.tracing.start({ categories: CATEGORIES });
        await page.goto(url, { waitUntil: 'load' });
        await new Promise((resolve) => setTimeout(resolve, settle));
        const trace = await page.tracing.stop();
        const measured = readTrace(Buffer.from(trace ?? []).toString('utf8'), url);
        return memory ? { ...measured, memory: await heapOf(page) } : measured;
      } finally {
        await page.close();
      }
    },
    close: running.close,
  };
}

/** What the page's scripts hold, an extension's among them, in kilobytes, after everything unused is gone. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1000;
}
