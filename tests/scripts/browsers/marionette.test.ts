import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageReader } from '../../../scripts/browsers/marionette.ts';

const framed = (message: unknown) => {
  const json = JSON.stringify(message);
  return Buffer.from(`${Buffer.byteLength(json)}:${json}`);
};

it('reads the same messages wherever the stream is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (messages, cuts) => {
        const stream = Buffer.concat(messages.map(framed));
        const at = [0, ...cuts.map((cut) => cut % (stream.length + 1)), stream.length].sort(
          (a, b) => a - b,
        );
        const read: unknown[] = [];
        const feed = messageReader((message) => read.push(message));
        for (const [index, end] of at.entries()) feed(stream.subarray(at[index - 1] ?? 0, end));
        expect(JSON.stringify(read)).toBe(JSON.stringify(messages));
      },
    ),
  );
});

it('counts a length in bytes, not in letters', () => {
  const read: unknown[] = [];
  messageReader((message) => read.push(message))(
    Buffer.concat([framed({ says: 'Größe – 3–6' }), framed(2)]),
  );
  expect(read).toEqual([{ says: 'Größe – 3–6' }, 2]);
});
