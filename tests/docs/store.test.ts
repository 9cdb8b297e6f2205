import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'es', 'de', 'fr', 'pt_BR'];

/** The strictest of the three stores: names at Firefox, short descriptions at Chrome. */
const LONGEST_NAME = 45;
const LONGEST_SHORT_DESCRIPTION = 132;
const LONGEST_DESCRIPTION = 10_000;

describe.each(LOCALES)('the listing in %s', (locale) => {
  const listing = readFileSync(join(ROOT, `docs/store/listing.${locale}.md`), 'utf8');

  it('is no longer than the stores allow', async () => {
    const messages = await parseMessagesFile(join(ROOT, `locales/${locale}.yml`));
    const text = (name: string): string => {
      const message = messages.find(({ key }) => key.join('.') === name);
      return message?.type === 'simple' ? message.message : '';
    };
    expect(text('extension_name').length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(text('extension_description')).toMatch(/\S/);
    expect(text('extension_description').length).toBeLessThanOrEqual(LONGEST_SHORT_DESCRIPTION);
    expect(listing.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('has the same parts as the English one', () => {
    const english = readFileSync(join(ROOT, 'docs/store/listing.en.md'), 'utf8');
    const points = (text: string) => text.match(/^- \*\*/gm)?.length;
    expect(points(listing)).toBe(points(english));
  });
});
