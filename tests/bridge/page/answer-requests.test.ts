import { describe, expect, it, vi } from 'vitest';
import { createRequestListener } from '../../../bridge/page/answer-requests.ts';
import type { PageReading } from '../../../bridge/page/page-messages.ts';

const OWN = { id: 'own' };
const reading: PageReading = {
  state: { kind: 'unrelated', title: 'T', host: 'h', path: '/' },
  blocks: [],
  stoppedEarly: false,
};

function listening() {
  const watch = {
    describe: vi.fn(async () => reading.state),
    read: vi.fn(() => reading),
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

  it('answers a request for a reading at once', () => {
    const { listener } = listening();
    const respond = vi.fn();
    expect(listener({ type: 'read-page' }, OWN, respond)).toBe(false);
    expect(respond).toHaveBeenCalledExactlyOnceWith(reading);
  });

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
