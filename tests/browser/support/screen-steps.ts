import type { Surface } from './session.ts';
import { eventually, visibleText } from './surface.ts';

/** Goes there from the start, so that nothing is left of the screen before. */
export async function at(surface: Surface, address: string): Promise<Surface> {
  for (const to of ['#/', address]) {
    await surface.evaluate((hash) => {
      window.location.hash = hash;
      window.scrollTo(0, 0);
    }, to);
    await atRest(surface);
  }
  return surface;
}

/** Waits until there is something to read, all of it live, nothing on its way, and two looks in a row see the same. */
export async function atRest(surface: Surface): Promise<void> {
  let last = '';
  await eventually(async () => {
    const left = await surface.evaluate(
      () => document.querySelectorAll('[class*=loading], #drawn-ahead').length,
    );
    const seen = await visibleText(surface);
    const same = seen === last;
    last = seen;
    if (!same || left > 0 || seen.length < 20) throw new Error('It is not at rest');
  });
}

/** Presses the first `count` of what a selector finds. */
async function click(surface: Surface, selector: string, count = 1): Promise<void> {
  await eventually(async () => {
    const found = await surface.evaluate(
      (css, wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>(css)].slice(0, wanted);
        if (all.length === wanted) for (const each of all) each.click();
        return all.length;
      },
      selector,
      count,
    );
    if (found < count) throw new Error(`${found} of ${selector}`);
  });
  await atRest(surface);
}

export const filter = (card: Surface, count: number): Promise<void> =>
  click(card, 'fieldset:has([type=checkbox]) [type=checkbox]', count);

/** Opens the first source's card, with its checklist. */
export async function openSource(card: Surface): Promise<void> {
  await click(card, 'li[id^="source-"] button');
  await click(card, 'li[id^="source-"] button[aria-expanded=false]');
}

export async function makePlan(plan: Surface): Promise<void> {
  const now = new Date();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  await setValue(plan, 'main input[type=date]', today.toISOString().slice(0, 10));
  await atRest(plan);
  await plan.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.requestSubmit());
  await eventually(async () => {
    const stillEmpty = await plan.evaluate(() => document.querySelectorAll('main li').length < 3);
    if (stillEmpty) throw new Error('The plan is not made');
  });
}

export async function markQuestion(card: Surface): Promise<void> {
  await click(card, 'label:not(fieldset label) [type=checkbox]:not(:checked)');
  await at(card, '#/questions');
}

/** Takes away what a card is drawn with. Firefox lets tests reach the page's own things through a door of its own. */
export async function breakPanel(card: Surface): Promise<void> {
  await at(card, '#/');
  await card.evaluate(() => {
    const own = (Reflect.get(window, 'wrappedJSObject') ?? window) as { Map: { groupBy: unknown } };
    own.Map.groupBy = undefined;
    window.location.hash = '#/topic/sessions-needed';
  });
}

/** Opens the table behind the strip, with one of its sources read out. */
export async function openTable(card: Surface): Promise<void> {
  await click(card, '[class*=strip] [role=radio]');
  await click(card, '[class*=strip] button[aria-expanded=false]');
}

/** Tries to make a plan without a day. */
export async function clearDay(plan: Surface): Promise<void> {
  await setValue(plan, 'main input[type=date]', '');
  await plan.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.requestSubmit());
  await atRest(plan);
}

export const changeFigure = (plan: Surface): Promise<void> =>
  click(plan, '[aria-labelledby=plan-figures] li button');

/** The last thing one can do with a plan. */
export const removePlan = (plan: Surface): Promise<void> =>
  click(plan, '[aria-labelledby=plan-keep] > div > div:last-child button');

export async function typeQuestion(surface: Surface): Promise<void> {
  await atRest(surface);
  await setValue(surface, '[role=combobox]', 'how often');
  await eventually(async () => {
    if (!(await surface.evaluate(() => document.querySelectorAll('[role=option]').length)))
      throw new Error('Nothing is found');
  });
}

/** Stores these preferences; of the others only the language stays. */
export const prefer = async (
  surface: Surface,
  preferences: Readonly<Record<string, unknown>>,
): Promise<void> =>
  void (await surface.evaluateText(`chrome.storage.local.get('preferences').then(({ preferences: { language = 'system' } = {} }) =>
    chrome.storage.local.set({ preferences: { version: 1, language, ...${JSON.stringify(preferences)} } })).then(() => 0)`));

/** As a reader would type: a field of a date or a number takes keys differently in every language. */
const setValue = (surface: Surface, selector: string, value: string): Promise<void> =>
  surface.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
