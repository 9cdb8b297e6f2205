import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, expect, test } from 'vitest';
import { packTightly } from '../../../scripts/build/tight-zip.ts';

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({ name: 'Needlewise', manifest_version: 3 }, null, 2),
  'chunks/counting.js': Array.from({ length: 2_000 }, (_, at) => `n${at % 37}=${at};`).join(''),
  'icons/empty.txt': '',
  'icons/two.txt': 'é!',
};
const folder = mkdtempSync(join(tmpdir(), 'tight-zip-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function zipped(date: Date): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(FILES)) zip.file(name, text, { date });
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

test('packs the same files into fewer bytes, and the same bytes at any time', async () => {
  const [morning, evening] = [join(folder, 'morning.zip'), join(folder, 'evening.zip')];
  const before = await zipped(new Date(2026, 10, 21, 9));
  writeFileSync(morning, before);
  writeFileSync(evening, await zipped(new Date(2027, 2, 3, 20)));
  await packTightly(morning);
  await packTightly(evening);
  const after = readFileSync(morning);
  expect(after.length).toBeLessThan(before.length);
  expect(after.equals(readFileSync(evening))).toBe(true);
  const unpacked = await JSZip.loadAsync(after, { checkCRC32: true });
  const texts = Object.values(unpacked.files)
    .filter(({ dir }) => !dir)
    .map(async ({ name }) => [name, await unpacked.file(name)?.async('string')] as const);
  expect(Object.fromEntries(await Promise.all(texts))).toEqual(FILES);
});
