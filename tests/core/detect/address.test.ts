import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../core/detect/address.ts';

describe('readAddress', () => {
  it.each([
    ['https://a.example/blog/skin/my-post/', ['a.example', 'a.example blog skin', 'my-post']],
    ['https://a.example/news/my-story/10040', ['a.example', 'a.example news', 'my-story']],
    ['https://a.example/?q=x/y#z', ['a.example', 'a.example', '']],
    ['', ['', '', '']],
  ])('takes %s apart', (url, parts) => {
    expect(readAddress(url)).toEqual(parts);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        expect(readAddress(url)[1]).not.toContain('?');
      }),
    );
  });
});
