import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = ['en', 'es', 'de', 'fr', 'pt_BR'];

/** The strictest of the three stores: names at Firefox, short descriptions at Chrome. */
const LONGEST_NAME = 45;
const LONGEST_SHORT_DESCRIPTION = 132;
/** Edge takes none that is shorter, and none that is longer. */
const [SHORTEST_DESCRIPTION, LONGEST_DESCRIPTION] = [250, 10_000];

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
    expect(listing.length).toBeGreaterThan(SHORTEST_DESCRIPTION);
  });

  it('has the same parts as the English one', () => {
    const english = readFileSync(join(ROOT, 'docs/store/listing.en.md'), 'utf8');
    const points = (text: string) => text.match(/^• /gm)?.length;
    expect(points(english)).toBeGreaterThan(3);
    expect(points(listing)).toBe(points(english));
  });

  it('is plain text, as stores show it', () => {
    const [comment, ...lines] = listing.split('\n');
    expect(comment).toMatch(/^<!-- .+ -->$/);
    expect(lines.join('\n')).not.toMatch(/[*_`<>#[\]]|^- /m);
  });
});

describe('the pictures', () => {
  const page = readFileSync(join(ROOT, 'docs/store/README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (Screenshots|Small tile), (\d+) × (\d+) \| (.+) \|$/gm)];
  const pictures = rows.flatMap(([, , width, height, links = '']) =>
    [...links.matchAll(/\]\((images\/[^)]+)\)/g)].map(
      ([, file = '']) => [file, Number(width), Number(height)] as const,
    ),
  );

  it.each(pictures)(
    '%s has the size and the kind that stores take',
    async (file, width, height) => {
      const picture = await sharp(join(ROOT, 'docs/store', file)).metadata();
      const { channels, isPalette } = picture;
      expect([picture.width, picture.height]).toEqual([width, height]);
      expect({ channels, isPalette }).toEqual({ channels: 3, isPalette: false });
    },
  );

  it('are as many as Chrome takes at most, and a tile', () => {
    const screenshots = pictures.filter(([, width]) => width === 1280).length;
    expect(screenshots).toBeGreaterThan(0);
    expect(screenshots).toBeLessThanOrEqual(5);
    expect(pictures).toHaveLength(screenshots + 1);
  });
});
