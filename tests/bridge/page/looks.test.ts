import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLooking } from '../../../bridge/page/looks.ts';

const START = 'https://app.example/';
const LONG = 60_000;

function looking({ withNavigation = true, unsure = false } = {}) {
  const address = { href: START };
  const navigation = withNavigation ? new EventTarget() : undefined;
  const look = vi.fn(async () => unsure);
  keepLooking(address, navigation, look);
  const go = (href: string) => {
    address.href = href;
    navigation?.dispatchEvent(new Event('currententrychange'));
  };
  return { go, look };
}
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('keepLooking', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks at once, and only once where that is enough', async () => {
    const { look } = looking();
    await pass(0);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(LONG);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again while it is unsure, a few times in twenty seconds, and then no more', async () => {
    const { look } = looking({ unsure: true });
    await pass(5_000);
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(5);
    await pass(15_000);
    const looks = look.mock.calls.length;
    expect(looks).toBeLessThanOrEqual(7);
    await pass(LONG);
    expect(look).toHaveBeenCalledTimes(looks);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops waiting once it is sure', async () => {
    const { look } = looking({ unsure: true });
    await pass(300);
    look.mockResolvedValue(false);
    await pass(LONG);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('looks three times after a change of address', async () => {
    const { go, look } = looking();
    await pass(LONG);
    go('https://app.example/a');
    expect(look).toHaveBeenCalledTimes(1);
    await pass(LONG);
    expect(look).toHaveBeenCalledTimes(4);
  });

  it('does nothing where the address stays', async () => {
    const { go, look } = looking();
    go(START);
    await pass(LONG);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks soon after each change, and no more than four times a second in an endless flurry', async () => {
    const { go, look } = looking();
    for (let at = 0; at < 1_000; at++) {
      go(`https://app.example/${at}`);
      await pass(10);
    }
    expect(look.mock.calls.length).toBeGreaterThan(20);
    expect(look.mock.calls.length).toBeLessThan(42);
  });

  it('starts over when the address changes while later looks are due', async () => {
    const { go, look } = looking();
    go('https://app.example/a');
    await pass(800);
    const before = look.mock.calls.length;
    go('https://app.example/b');
    await pass(250);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });

  it('compares addresses where the browser does not tell', async () => {
    const { go, look } = looking({ withNavigation: false });
    await pass(0);
    go('https://app.example/a');
    await pass(1_300);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
