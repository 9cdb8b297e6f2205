import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { privacyPage } from '../../../scripts/docs/privacy-page.ts';
import { nodeWords } from '../../../scripts/words.ts';

it('is the policy the extension shows; else run npm run docs:privacy', async () => {
  const written = readFileSync(join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8');
  expect(written).toBe(privacyPage(await nodeWords()));
});
