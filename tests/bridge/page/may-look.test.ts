import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayLook } from '../../../bridge/page/may-look.ts';

const ask = (stored: unknown, host = 'www.clinic.example') =>
  mayLook(host, { get: async () => ({ preferences: stored }) });

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
    expect(await mayLook('clinic.example', { get })).toBe('only-when-clicked');
  });

  it('never rejects, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        expect(['yes', 'only-when-clicked', 'site-left-alone']).toContain(await ask(stored));
      }),
    );
  });
});
