import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../scripts/facts/parse-json.ts';

describe('says where a text stops being JSON', () => {
  it.each([
    ['a comma too many in a list', '{\n  "a": [1, 2,],\n  "b": 3\n}', 2, 14],
    ['a comma too many in an object', '{\n  "a": 1,\n}', 3, 1],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['curly quotes', '{\n  "a": “x”\n}', 2, 8],
    ['a line break inside a text', '{ "a": "x\ny" }', 1, 10],
    ['a text cut short', '[1', 1, 2],
    ['nothing at all', '', 1, 1],
  ])('%s', (_, text, line, column) => {
    const result = parseJson(text);
    expect(result).toMatchObject({ ok: false, fault: { line, column } });
  });

  it('a key given twice, however deep', () => {
    const result = parseJson('{\n "claims": [\n  { "id": "a", "id": "b" }\n ]\n}');
    expect(result).toMatchObject({ ok: false, fault: { line: 3, column: 16 } });
  });
});

it('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parseJson(text)).not.toThrow();
    }),
  );
});
