import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MarksPort, markOverPort } from '../../../bridge/page/marks.ts';
import { collectBlocks, WHOLE_PAGE } from '../../../bridge/page/page-blocks.ts';
import type { PagePlace } from '../../../bridge/page/page-messages.ts';
import { createPlaceFinder } from '../../../bridge/page/places.ts';

const PAGE = '<p>Wait <b>4</b> weeks.</p><p>Then 2 days.</p>';

/** A port whose other end is the test. */
function connect() {
  const told = vi.fn();
  const disconnected = vi.fn();
  const asked: ((places: PagePlace[]) => void)[] = [];
  const closed: (() => void)[] = [];
  const port: MarksPort = {
    onMessage: { addListener: (heard) => void asked.push(heard) },
    onDisconnect: { addListener: (heard) => void closed.push(heard) },
    postMessage: told,
    disconnect: disconnected,
  };
  markOverPort(document, port);
  return {
    told,
    disconnected,
    ask: (places: PagePlace[]) => asked.map((heard) => heard(places)),
    close: () => closed.map((heard) => heard()),
  };
}

function placeOf(block: number, start: number, end: number): PagePlace[] {
  const place = createPlaceFinder(collectBlocks(document, WHOLE_PAGE).blocks)(block, start, end);
  return place ? [place] : [];
}

const pressKey = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));
const selected = () => getSelection()?.toString();

/** A browser that can highlight, which the test's DOM can't. */
function withHighlights() {
  const highlights = new Map<string, readonly Range[]>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class extends Array<Range> {});
  const rules: string[] = [];
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(text: string) {
        rules.push(text);
      }
    },
  );
  const sheets: unknown[] = ['the page’s own'];
  Object.defineProperty(document, 'adoptedStyleSheets', { value: sheets, configurable: true });
  return { highlights, rules, sheets };
}

afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  vi.unstubAllGlobals();
  getSelection()?.removeAllRanges();
});

describe('markOverPort', () => {
  it('highlights under a name of its own, until the port is closed', () => {
    document.body.innerHTML = PAGE;
    const { highlights, rules, sheets } = withHighlights();
    const { told, ask, close } = connect();
    ask(placeOf(0, 5, 12));
    expect(told).toHaveBeenCalledExactlyOnceWith('highlighted');
    const [[name, ranges]] = [...highlights] as [[string, readonly Range[]]];
    expect(ranges.map(String)).toEqual(['4 weeks']);
    expect(rules.join()).toContain(`::highlight(${name})`);
    expect(sheets).toHaveLength(2);
    expect(selected()).toBe('');
    close();
    expect(highlights.size).toBe(0);
    expect(sheets).toEqual(['the page’s own']);
  });

  it('takes no sheet of the page’s away where the page has dropped ours', () => {
    document.body.innerHTML = PAGE;
    const { sheets } = withHighlights();
    const { ask, close } = connect();
    ask(placeOf(0, 5, 12));
    sheets.pop();
    close();
    expect(sheets).toEqual(['the page’s own']);
  });

  it('leaves nothing half done where the browser stops half-way', () => {
    document.body.innerHTML = PAGE;
    const { highlights, sheets } = withHighlights();
    vi.spyOn(highlights, 'set').mockImplementation(() => {
      throw new Error('no more');
    });
    const { told, ask, close } = connect();
    ask(placeOf(0, 5, 12));
    expect(told).toHaveBeenCalledExactlyOnceWith('selected');
    expect(sheets).toEqual(['the page’s own']);
    expect(selected()).toBe('4 weeks');
    close();
    expect(selected()).toBe('');
  });

  it('takes another name each time', () => {
    document.body.innerHTML = PAGE;
    const { highlights } = withHighlights();
    for (let at = 0; at < 5; at++) connect().ask(placeOf(0, 5, 12));
    expect(highlights.size).toBe(5);
  });

  it('selects where the browser can’t highlight', () => {
    document.body.innerHTML = PAGE;
    const { told, ask, close } = connect();
    ask(placeOf(1, 5, 11));
    expect(told).toHaveBeenCalledExactlyOnceWith('selected');
    expect(selected()).toBe('2 days');
    close();
    expect(selected()).toBe('');
  });

  it.each([
    ['Escape', () => pressKey('Escape')],
    ['leaving the page', () => dispatchEvent(new Event('pagehide'))],
  ])('ends on %s, and says so by closing the port', (_, end) => {
    document.body.innerHTML = PAGE;
    const { disconnected, ask } = connect();
    ask(placeOf(1, 5, 11));
    pressKey('a');
    expect(disconnected).not.toHaveBeenCalled();
    end();
    expect(disconnected).toHaveBeenCalledTimes(1);
    expect(selected()).toBe('');
    end();
    expect(disconnected).toHaveBeenCalledTimes(1);
  });

  it('says when nothing is left of the words, and then listens to no key', () => {
    document.body.innerHTML = PAGE;
    const places = placeOf(0, 5, 12);
    document.body.innerHTML = '';
    const { told, disconnected, ask } = connect();
    ask(places);
    expect(told).toHaveBeenCalledExactlyOnceWith('gone');
    pressKey('Escape');
    expect(disconnected).not.toHaveBeenCalled();
  });
});
