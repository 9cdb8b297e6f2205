import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture's file is called <screen>-<variant>-<width>.png. */
const NAME = /^(.+)-(light|dark|forced|zoomed|paper|german)-(\d+|own)\.png$/;

interface Picture {
  readonly src: string;
  readonly screen: string;
  readonly about: string;
}

/** Writes a page that shows every picture below `folder`, one row a screen, and answers its path. */
export function writeContactSheet(folder: string): string {
  const pictures = ['chromium', 'firefox'].flatMap((browser) => picturesOf(folder, browser));
  const rows = [...Map.groupBy(pictures, ({ screen }) => screen)];
  const file = join(folder, 'index.html');
  writeFileSync(file, sheet(rows));
  return file;
}

function picturesOf(folder: string, browser: string): Picture[] {
  const own = join(folder, browser);
  if (!existsSync(own)) return [];
  return readdirSync(own).flatMap((name) => {
    const [, screen, variant, width] = NAME.exec(name) ?? [];
    if (!screen) return [];
    return [
      {
        src: `${browser}/${name}`,
        screen,
        about: `${browser}, ${variant}, ${width === 'own' ? 'its own size' : `${width} px`}`,
      },
    ];
  });
}

const sheet = (rows: readonly (readonly [string, readonly Picture[]])[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; color: #111; }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
  figure { margin: 0; flex: none; }
  img { display: block; max-height: 60rem; max-width: 30rem; }
</style>
${rows.map(([screen, pictures]) => row(screen, pictures)).join('\n')}
</html>
`;

const row = (screen: string, pictures: readonly Picture[]): string => `<h2>${screen}</h2>
<div>${pictures
  .map(
    ({ src, about }) =>
      `<figure><a href="${src}"><img loading="lazy" src="${src}" alt="${screen}: ${about}"></a><figcaption>${about}</figcaption></figure>`,
  )
  .join('')}</div>`;
