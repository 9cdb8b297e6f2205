import { readFile, writeFile } from 'node:fs/promises';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** More rounds save hundreds of bytes of half a million, and take as long again. */
const ROUNDS = 5;
const STORED = 0;
const DEFLATED = 8;
/** The first moment a zip can tell: the same files make the same bytes, whenever they are packed. */
const NO_TIME = 0x21 << 16;

/**
 * Packs a zip anew, in place, as tightly as its format allows: by Zopfli, which takes seconds where others take
 * milliseconds. What it unpacks to, and by what, stays the same.
 */
export async function packTightly(file: string): Promise<void> {
  // Loaded only to pack: its first line listens to every failure of the process.
  const { deflateAsync } = await import('@gfx/zopfli');
  const packed = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    dataDescriptor: false,
    keepOrder: true,
  });
  const reader = new ZipReader(new Uint8ArrayReader(await readFile(file)));
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const content = await entry.getData(new Uint8ArrayWriter());
    const deflated = await deflateAsync(content, { numiterations: ROUNDS });
    const isSmaller = deflated.length < content.length;
    await packed.add(entry.filename, new Uint8ArrayReader(isSmaller ? deflated : content), {
      passThrough: true,
      compressionMethod: isSmaller ? DEFLATED : STORED,
      uncompressedSize: content.length,
      crc32: entry.crc32 ?? 0,
      rawLastModDate: NO_TIME,
    });
  }
  await reader.close();
  await writeFile(file, await packed.close());
}
