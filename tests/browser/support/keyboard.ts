import { expect } from 'vitest';
import type { Key, Surface } from './session.ts';
import { eventually } from './surface.ts';

/** What has the focus, as one at the keyboard meets it. */
export interface Focused {
  readonly name: string;
  /** Whether something around it, or all over it, shows that it has the focus. Headings are no controls and show none. */
  readonly isMarked: boolean;
  /** Whether it is in the window, and not under a bar. */
  readonly isInSight: boolean;
}

/** More than any screen has controls. */
const MOST_PRESSES = 150;

export const focused = (surface: Surface): Promise<Focused | null> =>
  surface.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, right, bottom, height } = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const isHeading = /^H[1-6]$/.test(element.tagName);
    const rings = [null, '::after', '::before'].map((part) => getComputedStyle(element, part));
    const x = Math.max(0, (left + right) / 2);
    const y = top + Math.min(height, 40) / 2;
    const over = document.elementFromPoint(x, y);
    return {
      name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
      isMarked: isHeading || rings.some(({ outlineStyle }) => outlineStyle !== 'none'),
      isInSight:
        top >= 0 && Math.min(bottom, top + 40) <= innerHeight && !over?.closest('body > * footer')
          ? true
          : element.closest('footer') !== null,
    };
  });

/** Presses Tab, or Shift and Tab, until what is so named has the focus; what is met on the way must show it. */
export async function tabTo(surface: Surface, name: RegExp, shift?: 'Shift'): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await surface.press('Tab', shift);
    const now = await focused(surface);
    // Where the document ends the browser's own controls follow, and then it begins anew.
    if (!now) continue;
    expect(now, now.name).toMatchObject({ isMarked: true, isInSight: true });
    if (name.test(now.name)) return;
    met.push(now.name.slice(0, 30));
  }
  throw new Error(`Nothing named ${name} among ${[...new Set(met)].join(' | ')}`);
}

/** Presses a key, and waits until what is so named has the focus. */
export async function pressTo(surface: Surface, key: Key, name: RegExp): Promise<void> {
  await surface.press(key);
  await eventually(async () => expect((await focused(surface))?.name ?? '').toMatch(name));
}
