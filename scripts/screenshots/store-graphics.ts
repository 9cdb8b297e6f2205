import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const ICON = join(import.meta.dirname, '../../public/icon.svg');

/** How the icon stands on a picture of the given size; the rest is the colour, or can be seen through. */
interface Graphic {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly icon: number;
  readonly background?: string;
}

/** What the stores want beside screenshots: Chrome asks for room around its icon, Edge for a larger one. */
const GRAPHICS: readonly Graphic[] = [
  { name: 'icon-128', width: 128, height: 128, icon: 96 },
  { name: 'icon-300', width: 300, height: 300, icon: 300 },
  { name: 'tile-440', width: 440, height: 280, icon: 160, background: '#dceee9' },
];

/** Draws each from the one icon into `folder`. */
export async function drawStoreGraphics(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const svg = readFileSync(ICON);
  for (const { name, width, height, icon, background } of GRAPHICS) {
    const drawn = await sharp(svg, { density: (72 * icon) / 128 })
      .resize(icon, icon)
      .toBuffer();
    const picture = sharp({
      create: {
        width,
        height,
        channels: background ? 3 : 4,
        background: background ?? '#0000',
      },
    }).composite([{ input: drawn, gravity: 'centre' }]);
    const solid = background ? picture.removeAlpha() : picture;
    writeFileSync(join(folder, `${name}.png`), await solid.png({ compressionLevel: 9 }).toBuffer());
  }
}
