import { describe, expect, it } from 'vitest';
import { mayName } from '../../../core/detect/hint.ts';
import { makeBusyPage, makePage, SIZES } from '../../../scripts/bench/page/pages.ts';
import { selfTimed } from '../../../scripts/bench/page/self-timed.ts';
import { readTrace } from '../../../scripts/bench/page/trace.ts';

describe('pages of the bench', () => {
  it.each([
    ['small', 4_000, 7_000],
    ['medium', 180_000, 220_000],
    ['huge', 5_000_000, 10_000_000],
  ] as const)('are as large as their name says: %s', (size, least, most) => {
    const { length } = makePage('unrelated', size);
    expect(length).toBeGreaterThan(least);
    expect(length).toBeLessThan(most);
  });

  it('reach 150,000 elements', () => {
    expect(makePage('unrelated', 'huge').split(/<\w/).length).toBeGreaterThan(150_000);
  });

  it('name microneedling where they should, and nowhere else', () => {
    for (const size of SIZES) expect(mayName(makePage('unrelated', size))).toBe(false);
    expect(mayName(makeBusyPage())).toBe(false);
    expect(makePage('passing', 'medium').match(/microneedling/gi)).toHaveLength(1);
    expect(makePage('about', 'small').match(/microneedling/gi)?.length).toBeGreaterThan(3);
  });
});

describe('readTrace', () => {
  const URL = 'http://own.localhost/page';
  const at = (name: string, ts: number, tdur: number, data?: object, tid = 1) => ({
    name,
    ph: 'X',
    pid: 1,
    tid,
    ts,
    dur: tdur * 2,
    tdur,
    args: { data },
  });
  const trace = (...events: object[]) =>
    JSON.stringify({ traceEvents: [at('CommitLoad', 0, 1, { url: URL }), ...events] });

  it('adds up the outermost entries of the main thread, in processor time', () => {
    const script = 'chrome-extension://own/content-script.js';
    const measured = readTrace(
      trace(
        at('EvaluateScript', 1_000, 3_000, { url: script }),
        at('FunctionCall', 1_500, 1_000, { url: script }),
        at('TimerFire', 2_000_000, 1_000),
        at('FunctionCall', 9_000, 5_000, { url: script }, 2),
      ),
      URL,
    );
    expect(measured).toEqual({ script: 4, entries: 2, lateEntries: 1, longest: 3 });
  });

  it('leaves out what the page’s own scripts take', () => {
    const page = at('FunctionCall', 1_100, 500, { url: URL });
    expect(readTrace(trace(at('TimerFire', 1_000, 900), page), URL).script).toBe(0);
  });

  it('throws where the page was never loaded', () => {
    expect(() => readTrace(trace(), 'http://other.localhost/')).toThrow('no load');
  });
});

describe('selfTimed', () => {
  it('runs the script with the time of it told on the page', () => {
    const root = { dataset: {} as Record<string, string> };
    const run = new Function('document', 'chrome', `${selfTimed('document.ran = true;')}`);
    const document = { documentElement: root, ran: false };
    Object.assign(globalThis, { chrome: { runtime: { onMessage: {} }, storage: {} } });
    run(document, {});
    expect(document.ran).toBe(true);
    expect(JSON.parse(root.dataset.needlewiseBench ?? '')).toMatchObject({ entries: 1, late: 0 });
    Reflect.deleteProperty(globalThis, 'chrome');
  });
});
