import { describe, expect, it, vi } from 'vitest';
import { createRequestListener } from '../../../bridge/page/answer-requests.ts';
import type { TextReading } from '../../../bridge/page/page-messages.ts';

const OWN = { id: 'own' };
const reading: TextReading = {
  state: { kind: 'unrelated', title: 'T', host: 'h', path: '/' },
  blocks: [],
  stoppedEarly: false,
};

function listening() {
  const watch = {
    describe: vi.fn(async () => reading.state),
    read: vi.fn(async () => reading),
    look: vi.fn(async () => false),
  };
  return { watch, listener: createRequestListener(watch) };
}

describe('createRequestListener', () => {
  it('answers a request for a description later, and says so', async () => {
    const { listener } = listening();
    const respond = vi.fn();
    expect(listener({ type: 'describe-page' }, OWN, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith(reading.state));
  });

  it.each([undefined, true])(
    'answers a request for a reading (asked: %s) likewise',
    async (asked) => {
      const { listener, watch } = listening();
      const respond = vi.fn();
      expect(listener({ type: 'read-page', asked }, OWN, respond)).toBe(true);
      await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith(reading));
      expect(watch.read).toHaveBeenCalledExactlyOnceWith(asked);
    },
  );

  it.each([[undefined], [null], ['read-page'], [{ type: 'page-changed' }]])(
    'leaves %j to others',
    (message) => {
      const { listener, watch } = listening();
      const respond = vi.fn();
      expect(listener(message, OWN, respond)).toBe(false);
      expect(respond).not.toHaveBeenCalled();
      expect(watch.read).not.toHaveBeenCalled();
      expect(watch.describe).not.toHaveBeenCalled();
    },
  );
});
