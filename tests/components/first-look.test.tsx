import { cleanup, renderHook } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFirstLook } from '../../components/hooks/use-first-look.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const look = (known: boolean) =>
  renderHook(({ now }) => useFirstLook(now), { initialProps: { now: known } });

test('waits until the page is known, and never goes back', () => {
  const { result, rerender } = look(false);
  expect(result.current).toBe(false);
  rerender({ now: true });
  expect(result.current).toBe(true);
  rerender({ now: false });
  expect(result.current).toBe(true);
});

test('does not wait for a page that never answers', () => {
  const { result } = look(false);
  act(() => vi.advanceTimersByTime(1000));
  expect(result.current).toBe(true);
});
