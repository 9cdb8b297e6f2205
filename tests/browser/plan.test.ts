import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { accessibilityFindings } from './support/accessibility.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll, visibleText } from './support/surface.ts';

/** The page says 14–30 days apart, which is outside what sources say. */
const PAGE = 'founding-how-often/page.html';

inEachBrowser('my plan', (session) => {
  const server = servePages();

  it('is found on the start page, and made from one day', async () => {
    await session().goto(server().url + PAGE);
    const panel = await session().openPanel();
    await showsAll(panel, ['My plan', 'This page is about microneedling']);
    await clickNamed(panel, /^My plan$/);
    await showsAll(panel, ['Make my plan', 'stays in this browser']);
    await isClean(panel);
    await fill(panel, 'input[type="date"]', dayFromToday(0));
    await clickNamed(panel, /^Make my plan$/);
    await showsAll(panel, ['Next session', 'between', '4–6 weeks apart', 'Official bodies warn']);
    await showsAll(panel, ['After your session of', 'Now', 'Make-up', 'Off for now', 'Session 6']);
    await isClean(panel);
  });

  it('is still there when the panel opens again', async () => {
    await session().closePanel();
    const panel = await openPlan();
    await showsAll(panel, ['Session 1', 'Session 2']);
  });

  it('follows what the provider said', async () => {
    const panel = await openPlan();
    await clickNamed(panel, /^Change: Time between sessions$/);
    await fill(panel, 'form input[type="number"]', '8');
    await fill(panel, 'form label:nth-of-type(2) input[type="number"]', '9');
    await clickNamed(panel, /^Save$/);
    await showsAll(panel, ['8–9 weeks apart', 'My provider', 'Sources: 4–6 weeks apart']);
  });

  it('saves a calendar file that another program can read', async () => {
    const panel = await openPlan();
    await clickNamed(panel, /^Save for my calendar$/);
    const events = new ICAL.Component(
      ICAL.parse(await downloaded('needlewise-plan.ics')),
    ).getAllSubcomponents('vevent');
    expect(events).toHaveLength(5);
    const first = new ICAL.Event(events[0]);
    expect(first.startDate.toString()).toBe(dayFromToday(56));
    expect(first.endDate.toString()).toBe(dayFromToday(64));
    await showsAll(panel, ['Saved as a calendar file']);
  });

  it('saves a file, is removed and brought back, and opens the file', async () => {
    const panel = await openPlan();
    await clickNamed(panel, /^Save as a file$/);
    const file = await downloaded('needlewise-plan.json');
    await clickNamed(panel, /^Remove my plan$/);
    await showsAll(panel, ['Make my plan', 'are removed']);
    await clickNamed(panel, /^Undo$/);
    await showsAll(panel, ['Next session', '8–9 weeks apart']);
    await clickNamed(panel, /^Remove my plan$/);
    await showsAll(panel, ['Make my plan']);
    await openFile(panel, '{"format":"diary"}');
    await showsAll(panel, ['not from Needlewise', 'Make my plan']);
    await openFile(panel, file);
    await showsAll(panel, ['Next session', '8–9 weeks apart']);
  });

  it('lists the questions marked and what the page claims, and prints them in a tab', async () => {
    const panel = await session().openPanel();
    await goTo(panel, '#/topic/choosing-a-provider');
    await showsAll(panel, ['How do I choose a provider?', 'Ask my provider']);
    await panel.evaluate(() => {
      for (const { control, textContent } of document.querySelectorAll('label')) {
        const box = control as HTMLInputElement | null;
        if (textContent?.trim() === 'Ask my provider' && !box?.checked) box?.click();
      }
    });
    await clickNamed(panel, /^Questions for my provider$/);
    await showsAll(panel, [
      'How do I choose a provider?',
      'Time between sessions: why',
      '14 to 30 days',
    ]);
    await isClean(panel);
    await clickNamed(panel, /^Print$/);
    const tab = await session().openedTab('sidepanel.html?print=');
    await showsAll(tab, [
      'Questions for my provider',
      'How do I choose a provider?',
      '14 to 30 days',
    ]);
    await tab.evaluate(() => {
      Reflect.set(window, 'print', () => document.body.setAttribute('data-printed', ''));
    });
    await tab.evaluate(() => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent === 'Print this page') button.click();
      }
    });
    expect(await tab.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true);
  });

  async function openPlan(): Promise<Surface> {
    const panel = await session().openPanel();
    await goTo(panel, '#/plan');
    await showsAll(panel, ['Next session']);
    return panel;
  }

  async function downloaded(name: string): Promise<string> {
    const path = join(session().downloads, name);
    return eventually(async () => {
      if (!existsSync(path)) throw new Error(`${name} has not arrived`);
      const text = readFileSync(path, 'utf8');
      if (text === '') throw new Error(`${name} is still empty`);
      return text;
    });
  }
});

async function goTo(panel: Surface, address: string): Promise<void> {
  await eventually(async () => expect(await visibleText(panel)).not.toBe(''));
  await panel.evaluate((to) => {
    window.location.hash = to;
  }, address);
}

/** As a reader would type: a field of a date or a number takes keys differently in every language. */
const fill = (panel: Surface, selector: string, value: string): Promise<void> =>
  panel.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );

const openFile = (panel: Surface, text: string): Promise<void> =>
  panel.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'plan.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

async function isClean(panel: Surface): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await panel.preferColors(scheme);
    expect(await accessibilityFindings(panel), scheme).toEqual([]);
  }
}

/** A calendar day of this machine's own time zone, which is the browser's, too. */
function dayFromToday(days: number): string {
  const today = new Date();
  const at = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return at.toISOString().slice(0, 10);
}
