import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../bridge/page/address-watch.ts';

const START = 'https://app.example/';

function watched({ withNavigation = true } = {}) {
  const address = { href: START };
  const navigation = withNavigation ? new EventTarget() : undefined;
  const onChanged = vi.fn();
  const onSettled = vi.fn();
  const stop = watchAddress(address, navigation, onChanged, onSettled);
  const go = (href: string) => {
    address.href = href;
    navigation?.dispatchEvent(new Event('currententrychange'));
  };
  return { go, stop, onChanged, onSettled };
}

describe('watchAddress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells of a change at once, and looks three times afterwards', () => {
    const { go, onChanged, onSettled } = watched();
    go('https://app.example/a');
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(onSettled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(onSettled).toHaveBeenCalledTimes(3);
  });

  it('does nothing where the address stays', () => {
    const { go, onChanged, onSettled } = watched();
    go(START);
    vi.advanceTimersByTime(60_000);
    expect(onChanged).not.toHaveBeenCalled();
    expect(onSettled).not.toHaveBeenCalled();
  });

  it('looks soon after each change, and no more than thrice a second in an endless flurry', () => {
    const { go, onSettled } = watched();
    for (let at = 0; at < 1_000; at++) {
      go(`https://app.example/${at}`);
      vi.advanceTimersByTime(10);
    }
    expect(onSettled.mock.calls.length).toBeGreaterThan(20);
    expect(onSettled.mock.calls.length).toBeLessThan(35);
  });

  it('starts over when the address changes while later looks are due', () => {
    const { go, onSettled } = watched();
    go('https://app.example/a');
    vi.advanceTimersByTime(1_600);
    expect(onSettled).toHaveBeenCalledTimes(2);
    go('https://app.example/b');
    vi.advanceTimersByTime(300);
    expect(onSettled).toHaveBeenCalledTimes(3);
  });

  it('compares addresses where the browser does not tell', () => {
    const { go, onChanged } = watched({ withNavigation: false });
    go('https://app.example/a');
    vi.advanceTimersByTime(1_000);
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it.each([true, false])('ends when it is stopped (navigation object: %s)', (withNavigation) => {
    const { go, stop, onChanged, onSettled } = watched({ withNavigation });
    go('https://app.example/a');
    vi.advanceTimersByTime(1_000);
    const before = onSettled.mock.calls.length;
    stop();
    go('https://app.example/b');
    vi.advanceTimersByTime(60_000);
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(onSettled).toHaveBeenCalledTimes(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
