/** Builds the extension and opens it in an installed browser beside an article; without one, answers in the terminal. */
import { join } from 'node:path';
import { findBrowsers } from './browsers/find-browser.ts';
import { hasDisplay } from './browsers/has-display.ts';
import { inFolder, serve } from './browsers/serve.ts';
import { readArguments, type StartArguments, USAGE } from './start/arguments.ts';
import { build, targetFor } from './start/build.ts';
import { printEssentials } from './start/essentials.ts';
import { INSTEAD, whatToClick, whyNoWindow } from './start/instructions.ts';
import { type OpenBrowser, openBrowser } from './start/open-browser.ts';

const ARTICLE = join(import.meta.dirname, 'start/article');

async function start({ kinds, url }: StartArguments): Promise<void> {
  const [browser] = findBrowsers(kinds);
  const extension = build(targetFor(browser?.kind ?? kinds[0] ?? 'chrome'));
  if (!browser) return answerHere(whyNoWindow('no-browser', kinds));
  if (!hasDisplay()) return answerHere(whyNoWindow('no-display', kinds));

  const server = await serve(inFolder(ARTICLE));
  try {
    const address = url ?? server.url;
    const open = await openBrowser(browser, extension, address);
    console.log(whatToClick(browser, address));
    closeOnSignal(open);
    await open.ended;
  } catch (error) {
    await answerHere(whyNoWindow({ failed: messageOf(error) }, kinds));
  } finally {
    await server.close();
  }
}

async function answerHere(why: string): Promise<void> {
  console.log(`\n${why}\n${INSTEAD}`);
  await printEssentials();
}

function closeOnSignal(open: OpenBrowser): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void open.close());
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(`${messageOf(error)}\n${USAGE}`);
  process.exitCode = 1;
}
