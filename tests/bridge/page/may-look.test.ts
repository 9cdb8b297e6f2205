import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayLook } from '../../../bridge/page/may-look.ts';
import { isLeftAlone } from '../../../core/preferences/left-alone.ts';
import { parseManaged, withManaged } from '../../../core/preferences/managed.ts';
import { DEFAULT_PREFERENCES, DETECTION_MODES } from '../../../core/preferences/preferences.ts';

/** As Firefox answers where an organisation has set nothing. */
const noPolicy = () => Promise.reject(new Error('Managed storage manifest not found'));

const ask = (stored: unknown, host = 'www.clinic.example') =>
  mayLook(host, {
    local: { get: async () => ({ preferences: stored }) },
    managed: { get: noPolicy },
  });
const askManaged = (managed: Record<string, unknown>, stored: unknown, host?: string) =>
  mayLook(host ?? 'www.clinic.example', {
    local: { get: async () => ({ preferences: stored }) },
    managed: { get: async () => managed },
  });

describe('mayLook', () => {
  it('lets pages be looked at where nothing else was chosen', async () => {
    expect(await ask(undefined)).toBe('yes');
    expect(await ask({ detection: 'always', sitesLeftAlone: [] })).toBe('yes');
  });

  it('waits to be asked where the reader chose so', async () => {
    expect(await ask({ detection: 'on-click' })).toBe('only-when-clicked');
  });

  it('leaves sites alone, subdomains included', async () => {
    const stored = { detection: 'always', sitesLeftAlone: ['clinic.example'] };
    expect(await ask(stored)).toBe('site-left-alone');
    expect(await ask(stored, 'clinic.example')).toBe('site-left-alone');
    expect(await ask(stored, 'myclinic.example')).toBe('yes');
  });

  it('keeps what is sound of damaged preferences', async () => {
    expect(await ask({ detection: 7, sitesLeftAlone: [null, 'clinic.example'] })).toBe(
      'site-left-alone',
    );
    expect(await ask({ detection: 'on-click', sitesLeftAlone: 'x' })).toBe('only-when-clicked');
  });

  it('looks at nothing where the store fails', async () => {
    const get = () => Promise.reject(new Error('corrupt'));
    const managed = { get: async () => ({ detection: 'always' }) };
    expect(await mayLook('clinic.example', { local: { get }, managed })).toBe('only-when-clicked');
  });

  it('lets an organisation choose in the reader’s place', async () => {
    const onClick = { detection: 'on-click' };
    expect(await askManaged({ detection: 'on-click' }, undefined)).toBe('only-when-clicked');
    expect(await askManaged({ detection: 'always' }, onClick)).toBe('yes');
    expect(await askManaged({ detection: 'sometimes' }, onClick)).toBe('only-when-clicked');
    expect(await askManaged({}, onClick)).toBe('only-when-clicked');
  });

  it('leaves an organisation’s sites alone, beside the reader’s own or in place of them', async () => {
    const own = { sitesLeftAlone: ['clinic.example'] };
    const theirs = { sitesLeftAlone: ['school.example'] };
    const locked = { ...theirs, sitesLocked: true };
    for (const managed of [theirs, locked]) {
      expect(await askManaged(managed, own, 'www.school.example')).toBe('site-left-alone');
    }
    expect(await askManaged(theirs, own)).toBe('site-left-alone');
    expect(await askManaged(locked, own)).toBe('yes');
  });

  it('reads no more sites for a lock without a list', async () => {
    const own = { sitesLeftAlone: ['clinic.example'] };
    for (const sitesLeftAlone of [undefined, 'school.example', null]) {
      expect(await askManaged({ sitesLeftAlone, sitesLocked: true }, own)).toBe('site-left-alone');
    }
  });

  it('agrees with the settings about every sound policy', async () => {
    const host = fc.constantFrom('a.example', 'b.a.example', 'c.example', 'd.example');
    const policy = fc.record(
      {
        detection: fc.constantFrom('always', 'on-click', 'x'),
        sitesLeftAlone: fc.oneof(fc.array(host), fc.constant('a.example')),
        sitesLocked: fc.constantFrom(true, false, 1, 0, 'yes'),
      },
      { requiredKeys: [] },
    );
    const chosen = fc.record({
      detection: fc.constantFrom(...DETECTION_MODES),
      sitesLeftAlone: fc.array(host),
    });
    await fc.assert(
      fc.asyncProperty(policy, chosen, host, async (managed, own, page) => {
        const inForce = withManaged({ ...DEFAULT_PREFERENCES, ...own }, parseManaged(managed));
        const expected = isLeftAlone(page, inForce)
          ? 'site-left-alone'
          : inForce.detection === 'always'
            ? 'yes'
            : 'only-when-clicked';
        expect(await askManaged(managed, own, page)).toBe(expected);
      }),
    );
  });

  it('never rejects, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        const permissions = ['yes', 'only-when-clicked', 'site-left-alone'];
        expect(permissions).toContain(await ask(stored));
        const managed = Object(stored) as Record<string, unknown>;
        expect(permissions).toContain(await askManaged(managed, undefined));
      }),
    );
  });
});
