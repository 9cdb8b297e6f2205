import { describe, expect, it } from 'vitest';
import { unpack } from '../../data/lexicon/list.ts';

describe('unpack', () => {
  it('gives each word the beginning it shares with the one before', () => {
    expect(unpack('AaboundDveboardAbead')).toEqual(['abound', 'aboveboard', 'bead']);
  });

  it('gives nothing for nothing', () => expect(unpack('')).toEqual([]));
});
