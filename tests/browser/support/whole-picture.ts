import type { EmulatedMedia, Surface } from './session.ts';

/** As high as a side panel mostly is. */
const WINDOW_HEIGHT = 800;

/** Nothing that moves or blinks by itself is in a picture. */
const AT_REST =
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }';

/** A picture of the whole document at this width, in CSS pixels, however far it would scroll. */
export async function wholePicture(
  surface: Surface,
  width: number | 'own',
  media: EmulatedMedia,
): Promise<Buffer> {
  await inWholeWindow(surface, width, media);
  return surface.screenshot();
}

/** Gives the document a window as high as itself, so that no bar stands over anything; a popup keeps its own. */
export async function inWholeWindow(
  surface: Surface,
  width: number | 'own',
  media: EmulatedMedia,
): Promise<void> {
  if (width === 'own') return inOwnWindow(surface, media);
  await inWindow(surface, width, WINDOW_HEIGHT, media);
  const height = await surface.evaluate(() => {
    window.scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  await inWindow(surface, width, height, media);
}

/** Gives the document a window of this size, and waits until it is drawn there. */
export async function inWindow(
  surface: Surface,
  width: number,
  height: number,
  media: EmulatedMedia,
): Promise<void> {
  await surface.emulate(media);
  await surface.resize(width, height);
  await drawn(surface, AT_REST);
}

/** Gives a popup the size it asks for, as a browser with a screen does, and waits until it is drawn there. */
export async function inOwnWindow(surface: Surface, media: EmulatedMedia): Promise<void> {
  await surface.emulate(media);
  const asked = await surface.evaluate(() => {
    const box = document.querySelector('#root > *')?.getBoundingClientRect();
    const size = [Math.ceil(box?.width ?? 0), Math.ceil(box?.height ?? 0)] as const;
    return size[0] === innerWidth && size[1] === innerHeight ? null : size;
  });
  if (asked) await surface.resize(...asked);
  await drawn(surface, AT_REST);
}

/** Waits until the document is drawn as it is now. */
const drawn = (surface: Surface, style: string): Promise<void> =>
  surface.evaluate(async (css) => {
    if (!document.getElementById('at-rest')) {
      const sheet = document.createElement('style');
      sheet.id = 'at-rest';
      sheet.textContent = css;
      document.head.append(sheet);
    }
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, style);
