import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { axisFor } from '../../components/strip/axis.ts';
import { RangeStrip } from '../../components/strip/range-strip.tsx';
import { guidance } from '../../core/guidance/guidance.ts';
import type { QuantityGuidance } from '../../core/guidance/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show, words } from './show.tsx';

afterEach(cleanup);

const days = (min: number | null, max: number | null) =>
  ({ topic: 'session-spacing', min, max }) as const;

const FACTS = smallFacts(
  [
    { source: 'blog', ...days(28, 42) },
    { source: 'study', ...days(28, 28) },
    { source: 'clinic', ...days(56, 84) },
    { source: 'agency', ...days(28, null) },
  ],
  { tiers: { blog: 'blog', study: 'clinical-study', clinic: 'clinic', agency: 'regulator' } },
);
const GUIDANCE = guidance(FACTS, 'session-spacing') as QuantityGuidance;

const showStrip = (pageClaim: { min: number; max: number } | null = null) => {
  const onReadSource = vi.fn();
  const shown = show(
    <RangeStrip guidance={GUIDANCE} pageClaim={pageClaim} onReadSource={onReadSource} />,
    FACTS,
  );
  return { ...shown, onReadSource };
};

const rows = () => screen.getAllByRole('radio').map((row) => row.getAttribute('aria-label'));

describe('the range strip', () => {
  test('has one row for each source, the official first, each named with kind, figure and standing', () => {
    showStrip();
    expect(rows()).toEqual([
      'Publisher agency, Regulator: At least 4 weeks apart. Shares part of the usual range',
      'Publisher study, Clinical study: 4 weeks apart. Inside the usual range',
      'Publisher clinic, Clinic: 8–12 weeks apart. Longer',
      'Publisher blog, Blog or magazine: 4–6 weeks apart. Inside the usual range',
    ]);
  });

  test('reads out the row that has the focus, and leads to its source', async () => {
    const { user, onReadSource } = showStrip();
    await user.click(screen.getByRole('radio', { name: /Publisher clinic/ }));
    await user.click(screen.getByRole('button', { name: 'Read this source: Publisher clinic' }));
    expect(onReadSource).toHaveBeenCalledWith('clinic');
  });

  test('is walked through with the arrow keys', async () => {
    const { user } = showStrip();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Publisher study/);
    expect(screen.getByRole('button', { name: /Read this source: Publisher study/ })).toBeTruthy();
  });

  test('has the same figures in a table', async () => {
    const { user } = showStrip();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const table = screen.getByRole('table', { name: /How far apart should sessions be/ });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toContainEqual(['Publisher clinic Clinic', '8–12 weeks apart', 'Longer']);
    expect(cells).toContainEqual([
      'Publisher agency Regulator',
      'At least 4 weeks apart',
      'Partly inside',
    ]);
    expect(cells).toHaveLength(5);
  });

  test('marks the page’s own claim only where there is one', () => {
    const { unmount } = showStrip();
    expect(screen.queryByText('this page')).toBeNull();
    unmount();
    showStrip({ min: 14, max: 21 });
    expect(screen.getAllByText('this page').length).toBeGreaterThan(0);
  });
});

describe('the axis', () => {
  test('is told in the unit of the usual range, in round steps from zero', () => {
    const axis = axisFor([{ min: 14, max: 84 }], { min: 28, max: 42 }, 'day', words);
    expect(axis.unitName).toBe('weeks');
    expect(axis.ticks.map(({ label }) => label)).toEqual(['0', '4', '8', '12']);
  });

  test('keeps every mark on it, open ends to the edge', () => {
    const axis = axisFor(
      [
        { min: 3, max: 6 },
        { min: 4, max: null },
      ],
      null,
      'session',
      words,
    );
    const closed = axis.span({ min: 3, max: 6 });
    const open = axis.span({ min: 4, max: null });
    expect(closed.start + closed.width).toBeLessThan(100);
    expect(open.start + open.width).toBeCloseTo(100);
    expect(open).toMatchObject({ openStart: false, openEnd: true });
  });

  test('shows dollars as dollars', () => {
    const axis = axisFor([{ min: 100, max: 700 }], { min: 100, max: 700 }, 'usd', words);
    expect(axis.ticks.at(-1)?.label).toBe('$600');
  });

  test('holds where every figure is zero', () => {
    const axis = axisFor([{ min: 0, max: 0 }], { min: 0, max: 0 }, 'hour', words);
    expect(axis.span({ min: 0, max: 0 })).toMatchObject({ start: 0, width: 0 });
  });
});

describe('the page’s own figure', () => {
  test('is said in words beside its mark, and stands first in the table', async () => {
    const { user } = showStrip({ min: 14, max: 14 });
    expect(screen.getByText('this page: 2 weeks apart')).toBeTruthy();
    expect(screen.getByText('This page: 2 weeks apart')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect(first?.textContent).toBe('This page2 weeks apart–');
  });
});
