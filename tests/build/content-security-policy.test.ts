import { expect, test } from 'vitest';
import { manifestOf, TARGETS } from './support/built.ts';

/** What an extension page may load. Whatever is not named here falls back to `default-src`, and that is nothing. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

test.each(TARGETS)(
  'the policy for %s lets no page load or send anything but its own files',
  (target) => {
    const policies = manifestOf(target).content_security_policy;
    expect(Object.keys(policies ?? {})).toEqual(['extension_pages']);
    const directives = policies?.extension_pages
      ?.split(';')
      .map((part) => part.trim().split(/\s+/));
    expect(
      Object.fromEntries((directives ?? []).map(([name, ...values]) => [name, values])),
    ).toEqual(POLICY);
  },
);
