import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../core/preferences/house-protocol.ts';

const withLines = (...lines: unknown[]) => parseProtocol({ clinic: 'A clinic', lines });

describe('parseProtocol', () => {
  it('finds none where none is given', () => {
    expect(parseProtocol(undefined)).toEqual({ protocol: null, ignored: [] });
  });

  it('reads figures, words and both, with the clinic and the day', () => {
    const given = {
      clinic: ' A clinic ',
      date: '2026-02-28',
      lines: [
        { topic: 'aftercare-makeup', min: 24 },
        { topic: 'session-spacing', min: 28, max: 42, text: 'We book six weeks ahead.' },
        { topic: 'warning-signs', text: 'Call us.' },
      ],
    };
    expect(parseProtocol(given)).toEqual({
      ignored: [],
      protocol: {
        clinic: 'A clinic',
        date: '2026-02-28',
        lines: [
          { topic: 'aftercare-makeup', figure: { min: 24, max: null }, text: null },
          {
            topic: 'session-spacing',
            figure: { min: 28, max: 42 },
            text: 'We book six weeks ahead.',
          },
          { topic: 'warning-signs', figure: null, text: 'Call us.' },
        ],
      },
    });
  });

  it('reads it as well as the JSON that Windows’ registry holds', () => {
    const given = { clinic: 'A clinic', lines: [{ topic: 'downtime', min: 1 }] };
    expect(parseProtocol(JSON.stringify(given))).toEqual(parseProtocol(given));
    expect(parseProtocol('{"clinic"')).toEqual({ protocol: null, ignored: ['protocol'] });
  });

  it.each([
    [{ topic: 'make-up', min: 24 }, 'topic'],
    [{ topic: 'downtime', min: '24' }, 'min'],
    [{ topic: 'downtime', min: -1 }, 'min'],
    [{ topic: 'downtime', min: 48, max: 24 }, 'max'],
    [{ topic: 'downtime', max: Infinity }, 'max'],
    // What has no unit can have no figure.
    [{ topic: 'warning-signs', min: 3, text: 'Call us.' }, 'min'],
    [{ topic: 'downtime', min: 24, text: '' }, 'text'],
    [{ topic: 'downtime', text: 'x'.repeat(501) }, 'text'],
  ])('leaves out a line with a mistake whole, and says where: %j', (line, where) => {
    const sound = { topic: 'downtime', min: 24 };
    const { protocol, ignored } = withLines(sound, line);
    expect(protocol?.lines).toHaveLength(1);
    expect(ignored).toEqual([`protocol.lines[1].${where}`]);
  });

  it('leaves out a line that says nothing, or is none', () => {
    expect(withLines({ topic: 'downtime' }, 'downtime')).toEqual({
      protocol: null,
      ignored: ['protocol.lines[0]', 'protocol.lines[1]'],
    });
  });

  it.each([
    [{ lines: [{ topic: 'downtime', min: 1 }] }, 'protocol.clinic'],
    [{ clinic: 'x'.repeat(101), lines: [] }, 'protocol.clinic'],
    [{ clinic: 'A clinic', lines: 'none' }, 'protocol.lines'],
    ['A clinic', 'protocol'],
  ])('is none without a name or lines: %j', (given, where) => {
    expect(parseProtocol(given)).toEqual({ protocol: null, ignored: [where] });
  });

  it.each(['2026-02-30', '28.2.2026', 20260228, ''])(
    'is shown without a day that is none: %j',
    (date) => {
      const lines = [{ topic: 'downtime', min: 1 }];
      const { protocol, ignored } = parseProtocol({ clinic: 'A clinic', date, lines });
      expect(protocol).toMatchObject({ date: null });
      expect(ignored).toEqual(['protocol.date']);
    },
  );

  it('names what is misspelt, and stops at a hundred lines', () => {
    const lines = Array.from({ length: 101 }, () => ({ topic: 'downtime', min: 1 }));
    const { protocol, ignored } = parseProtocol({ clinic: 'A clinic', day: 'x', lines });
    expect(protocol?.lines).toHaveLength(100);
    expect(ignored).toEqual(['protocol.day', 'protocol.lines[100]']);
    expect(withLines({ topic: 'downtime', min: 1, note: 'x' }).ignored).toEqual([
      'protocol.lines[0].note',
    ]);
  });

  it('takes anything', () => {
    const line = fc.record(
      { topic: fc.constantFrom('downtime', 'pain', 7), min: fc.anything(), text: fc.anything() },
      { requiredKeys: [] },
    );
    const likely = fc.record({ clinic: fc.string(), date: fc.string(), lines: fc.array(line) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), (value) => {
        const { protocol } = parseProtocol(value);
        expect(protocol === null || protocol.lines.length > 0).toBe(true);
      }),
    );
  });
});
