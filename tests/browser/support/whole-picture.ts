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

/** Leaves the window as it is, since a popup's can't be changed, and waits until the document is drawn there. */
export async function inOwnWindow(surface: Surface, media: EmulatedMedia): Promise<void> {
  await surface.emulate(media);
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
