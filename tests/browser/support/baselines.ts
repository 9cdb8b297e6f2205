import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import type { Surface } from './session.ts';

const FOLDER = join(import.meta.dirname, '../baselines');
/** Where a picture goes that differs from its baseline, with the difference beside it. */
const DIFFERENCES = join(import.meta.dirname, '../../../test-results/visual');
/** `npm run screenshots -- --update` sets it: what is seen now is what is wanted. */
export const RENEWS = process.env.RENEW_BASELINES === '1';

/**
 * How fonts are drawn here: the widths of some words, and a hash of their pixels. Two machines on which it is the
 * same draw the same page alike.
 */
export const fontFingerprint = (surface: Surface): Promise<string> =>
  surface.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 120;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is nothing to draw on');
    const family = getComputedStyle(document.body).fontFamily;
    const widths = ['400 16px', '600 14px', '700 34px'].map((face, line) => {
      context.font = `${face} ${family}`;
      context.fillText('4–6 weeks apart, gjß', 4, 30 + 35 * line);
      return context.measureText('4–6 weeks apart, gjß').width.toFixed(2);
    });
    let hash = 0;
    for (const value of context.getImageData(0, 0, 400, 120).data) hash = (hash * 31 + value) | 0;
    return [...widths, hash.toString(16)].join(' ');
  });

/** What was kept under this name; what is now, where it is being renewed or nothing was. */
export function keptJson<Content>(name: string, now: Content): Content {
  const file = join(FOLDER, `${name}.json`);
  if (!RENEWS) return JSON.parse(readFileSync(file, 'utf8')) as Content;
  write(file, `${JSON.stringify(now, null, 2)}\n`);
  return now;
}

/** The share of pixels, from 0 to 1, in which a picture differs from the one kept under this name. */
export async function differenceFrom(name: string, picture: Buffer): Promise<number> {
  const file = join(FOLDER, `${name}.png`);
  if (RENEWS || !existsSync(file)) {
    if (!RENEWS) throw new Error(`${name} has no baseline: npm run screenshots -- --update`);
    write(file, await small(picture));
    return 0;
  }
  const [was, is] = await Promise.all([raw(readFileSync(file)), raw(picture)]);
  const { width, height } = was.info;
  if (is.info.width !== width || is.info.height !== height) return 1;
  const difference = Buffer.alloc(was.data.length);
  const share = pixelmatch(was.data, is.data, difference, width, height) / (width * height);
  if (share > 0) {
    write(join(DIFFERENCES, `${name}.png`), picture);
    const shown = sharp(difference, { raw: { width, height, channels: 4 } });
    write(join(DIFFERENCES, `${name}-difference.png`), await shown.png().toBuffer());
  }
  return share;
}

/** The same picture in as few bytes as its colours allow. */
export const small = (picture: Buffer): Promise<Buffer> =>
  sharp(picture)
    .png({ palette: true, quality: 100, effort: 10, compressionLevel: 9, dither: 0 })
    .toBuffer();

const raw = (picture: Buffer) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
