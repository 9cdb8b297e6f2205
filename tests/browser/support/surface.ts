import { expect, vi } from 'vitest';
import type { Surface } from './session.ts';

const PATIENCE = { timeout: 15_000, interval: 50 };

/** Tries until nothing is thrown any more; a browser takes its time. */
export function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  return vi.waitFor(attempt, PATIENCE);
}

/** What a reader sees of the surface. */
export function visibleText(surface: Surface): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count.
  return surface.evaluate(() => document.body.innerText);
}

/** Waits until a reader sees all of this on the surface, whatever its case: style turns some words to capitals. */
export async function showsAll(surface: Surface, texts: readonly string[]): Promise<void> {
  await eventually(async () => {
    const seen = (await visibleText(surface)).toLowerCase();
    for (const text of texts) expect(seen).toContain(text.toLowerCase());
  });
}

/** Clicks the button or link whose visible or spoken name matches, in the middle. Waits for it to appear. */
export async function clickNamed(surface: Surface, name: RegExp): Promise<void> {
  await eventually(async () => {
    const middle = await surface.evaluate(middleOfNamed, name.source);
    if (!middle) throw new Error(`No button or link named ${name}`);
    // A popup that is still growing may not reach down there yet.
    await surface.clickAt(...middle);
  });
}

function middleOfNamed(name: string): [x: number, y: number] | null {
  const candidates = document.querySelectorAll<HTMLElement>(
    'button, a[href], summary, [role="button"], [role="tab"], [role="radio"], [role="option"]',
  );
  for (const element of candidates) {
    const spoken = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (!new RegExp(name).test(spoken.trim())) continue;
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    if (box.width > 0) return [box.x + box.width / 2, box.y + box.height / 2];
  }
  return null;
}
