import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StoredItem } from '../../bridge/stored-data.ts';
import { StoredData } from '../../components/options/stored-data.tsx';
import { show } from './show.tsx';

afterEach(cleanup);

const item = (key: string, value: unknown, area: StoredItem['area'] = 'local'): StoredItem => ({
  area,
  key,
  value,
  entries: { [key]: value },
});

const PLAN = item('plan', { sessions: [] });
const QUESTIONS = item('recent-questions', ['how often']);
const INTENT = item('panel-intent', {}, 'session');

function showStored(items: readonly StoredItem[] | null, failed = false) {
  const handlers = {
    remove: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    onExport: vi.fn(),
  };
  const shown = show(<StoredData items={items} failed={failed} {...handlers} />);
  return { ...shown, ...handlers };
}

const section = () => within(screen.getByRole('region', { name: 'What is stored' }));

describe('what is stored', () => {
  test('is listed key by key in plain words, with how long each is kept', () => {
    showStored([PLAN, QUESTIONS, INTENT, item('unknown-key', 1)]);
    expect(
      section()
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining('Your planKept until you delete it'),
      expect.stringContaining('Your recent questionsKept until you delete it'),
      expect.stringContaining('What the panel should show nextForgotten when the browser closes'),
      expect.stringContaining('Something else: unknown-key'),
    ]);
  });

  test('can be looked into', async () => {
    const { user } = showStored([QUESTIONS]);
    const opener = section().getByRole('button', { name: /^Your recent questions/ });
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(section().getByText(/"how often"/)).toBeTruthy();
  });

  test('is deleted one by one, and comes back where that was a slip', async () => {
    const { user, remove, restore } = showStored([PLAN, QUESTIONS]);
    await user.click(section().getByRole('button', { name: 'Delete: Your plan' }));
    expect(remove).toHaveBeenCalledWith([PLAN]);
    expect(section().getByRole('status').textContent).toContain('Your plan: deleted.');
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(restore).toHaveBeenCalledWith([PLAN]);
    expect(section().getByRole('status').textContent).toBe('');
  });

  test('is deleted all at once', async () => {
    const { user, remove } = showStored([PLAN, QUESTIONS, INTENT]);
    await user.click(section().getByRole('button', { name: 'Delete everything' }));
    expect(remove).toHaveBeenCalledWith([PLAN, QUESTIONS, INTENT]);
  });

  test('is saved as a file that holds everything by area and key', async () => {
    const { user, onExport } = showStored([PLAN, INTENT]);
    await user.click(section().getByRole('button', { name: 'Save as a file' }));
    expect(JSON.parse(onExport.mock.calls[0]?.[0] ?? '')).toEqual({
      local: { plan: { sessions: [] } },
      session: { 'panel-intent': {} },
    });
  });

  test('says so where it is nothing, and claims nothing before it has been read', () => {
    showStored([]);
    expect(section().getByText('Nothing is stored.')).toBeTruthy();
    expect(section().queryByRole('button')).toBeNull();
    cleanup();
    showStored(null);
    expect(section().queryByText('Nothing is stored.')).toBeNull();
  });

  test('says so where the browser does not give it', () => {
    showStored(null, true);
    expect(section().getByRole('alert').textContent).toContain('could not read or change');
  });
});
