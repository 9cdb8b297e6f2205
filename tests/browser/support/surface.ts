import { vi } from 'vitest';
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

/** Clicks the button or link of that visible or spoken name, in the middle. Waits for it to appear. */
export async function clickNamed(surface: Surface, name: string): Promise<void> {
  const [x, y] = await eventually(async () => {
    const middle = await surface.evaluate(middleOfNamed, name);
    if (!middle) throw new Error(`No button or link named "${name}"`);
    return middle;
  });
  await surface.clickAt(x, y);
}

function middleOfNamed(name: string): [x: number, y: number] | null {
  const candidates = document.querySelectorAll<HTMLElement>(
    'button, a[href], summary, [role="button"], [role="tab"], [role="radio"], [role="option"]',
  );
  for (const element of candidates) {
    const spoken = element.getAttribute('aria-label') ?? element.textContent;
    if (spoken?.trim() !== name) continue;
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    if (box.width > 0) return [box.x + box.width / 2, box.y + box.height / 2];
  }
  return null;
}
