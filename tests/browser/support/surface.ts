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

/** Looks in a row that must find a thing in the same place before it counts as at rest. */
const LOOKS = 4;

/**
 * Clicks the button or link whose visible or spoken name matches, in the middle. Waits until it is there and at rest,
 * and clicks again where it moved away all the same, as something above it came or went.
 */
export async function clickNamed(surface: Surface, name: RegExp): Promise<void> {
  let clicked = false;
  // A document that is gone after a click went because of it.
  const ask = <Answer>(question: Promise<Answer>): Promise<Answer | 'gone'> =>
    question.catch((error: unknown) => {
      if (clicked) return 'gone';
      throw error;
    });
  const seen: string[] = [];
  await eventually(async () => {
    const middle = await ask(surface.evaluate(awaitClickOn, name.source));
    if (middle === 'gone') return;
    if (!middle) throw new Error(`No button or link named ${name}`);
    seen.push(middle.join());
    if (seen.length < LOOKS || new Set(seen.slice(-LOOKS)).size > 1) {
      throw new Error(`What is named ${name} is still moving`);
    }
    await surface.clickAt(...middle);
    clicked = true;
    const landed = await ask(surface.evaluate(awaitLanding));
    if (!landed) throw new Error(`The click missed what is named ${name}`);
  });
}

/** A click reaches another process in its own time; a second one could undo what it did. */
async function awaitLanding(): Promise<boolean> {
  const until = performance.now() + 1_000;
  while (!Reflect.get(window, 'landed') && performance.now() < until) {
    await new Promise((done) => setTimeout(done, 10));
  }
  return Boolean(Reflect.get(window, 'landed'));
}

/** Where to click, and a note in the document once that has happened. */
function awaitClickOn(name: string): [x: number, y: number] | null {
  // What was drawn at build goes in a moment, and a click on it with it.
  if (document.getElementById('drawn-ahead')) return null;
  const candidates = document.querySelectorAll<HTMLElement>(
    'button, a[href], summary, [role="button"], [role="tab"], [role="radio"], [role="option"]',
  );
  for (const element of candidates) {
    const spoken = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (!new RegExp(name).test(spoken.trim())) continue;
    element.scrollIntoView({ block: 'center' });
    // A link over two lines has nothing of itself in the middle of both.
    const [box] = element.getClientRects();
    if (!box || box.width === 0) continue;
    Reflect.set(window, 'landed', false);
    element.addEventListener('click', () => Reflect.set(window, 'landed', true), { once: true });
    return [box.x + box.width / 2, box.y + box.height / 2];
  }
  return null;
}
