import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By it the extension learns which of its languages the browser chose. */
const LANGUAGE_TAG = 'language_tag';

/**
 * Leaves in a built extension's `_locales` only what the browser itself shows: the messages its manifest names. All
 * others come from the extension's own chunks (scripts/locales/vite-plugin.ts), and would be packaged twice.
 */
export function keepBrowserMessages(outDir: string): void {
  const manifest = readFileSync(join(outDir, 'manifest.json'), 'utf8');
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  const kept = new Set([LANGUAGE_TAG, ...named]);
  for (const locale of readdirSync(join(outDir, '_locales'))) {
    const file = join(outDir, '_locales', locale, 'messages.json');
    const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
    const own = messages.filter(([name]) => kept.has(name));
    writeFileSync(file, JSON.stringify(Object.fromEntries(own)));
  }
}
