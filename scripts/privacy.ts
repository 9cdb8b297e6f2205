/** Writes docs/privacy.md from the extension's own words: npm run docs:privacy */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privacyPage } from './docs/privacy-page.ts';
import { nodeWords } from './words.ts';

writeFileSync(join(import.meta.dirname, '../docs/privacy.md'), privacyPage(await nodeWords()));
console.log('docs/privacy.md');
