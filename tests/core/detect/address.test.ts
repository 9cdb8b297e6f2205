import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../core/detect/address.ts';

describe('readAddress', () => {
  it.each([
    [
      'https://a.example/blog/skin/my-post/',
      { host: 'a.example', site: 'a.example blog skin', slug: 'my-post' },
    ],
    [
      'https://a.example/news/my-story/10040',
      { host: 'a.example', site: 'a.example news', slug: 'my-story' },
    ],
    ['https://a.example/?q=x/y#z', { host: 'a.example', site: 'a.example', slug: '' }],
    ['', { host: '', site: '', slug: '' }],
  ])('takes %s apart', (url, parts) => {
    expect(readAddress(url)).toEqual(parts);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        expect(readAddress(url).site).not.toContain('?');
      }),
    );
  });
});
