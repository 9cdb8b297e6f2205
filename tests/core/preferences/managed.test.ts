import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManaged, UNMANAGED, withManaged } from '../../../core/preferences/managed.ts';
import { DEFAULT_PREFERENCES, parsePreferences } from '../../../core/preferences/preferences.ts';

describe('parseManaged', () => {
  it('finds nothing where an organisation has set nothing', () => {
    expect(parseManaged(undefined)).toEqual(UNMANAGED);
    expect(parseManaged({})).toEqual(UNMANAGED);
  });

  it('keeps every sound value', () => {
    const settings = {
      detection: 'on-click',
      language: 'pt-BR',
      toolbarButton: 'panel',
      sitesLeftAlone: ['clinic.example', 'school.example'],
      sitesLocked: true,
    };
    const protocol = { clinic: 'A clinic' };
    expect(parseManaged({ ...settings, protocol })).toEqual({ settings, protocol, ignored: [] });
  });

  it('leaves out each value that is not as it should be, names it and keeps the others', () => {
    const { settings, ignored } = parseManaged({
      detection: 'sometimes',
      language: 'de',
      toolbarButton: 7,
      theme: 'dark',
      sitesLeftAlone: ['clinic.example', 'https://a.example/', 'Big.example', 'www.a.example', 7],
      sitesLocked: 'yes',
    });
    expect(settings).toEqual({
      language: 'de',
      sitesLeftAlone: ['clinic.example'],
      sitesLocked: false,
    });
    expect([...ignored].sort()).toEqual([
      'detection',
      'sitesLeftAlone[1]',
      'sitesLeftAlone[2]',
      'sitesLeftAlone[3]',
      'sitesLeftAlone[4]',
      'sitesLocked',
      'theme',
      'toolbarButton',
    ]);
  });

  it('takes the numbers of Windows’ registry for yes and no', () => {
    const sitesLeftAlone = ['clinic.example'];
    for (const [sitesLocked, expected] of [
      [1, true],
      [0, false],
    ] as const) {
      const { settings, ignored } = parseManaged({ sitesLeftAlone, sitesLocked });
      expect(settings.sitesLocked).toBe(expected);
      expect(ignored).toEqual([]);
    }
  });

  it('counts no lock without a list', () => {
    const { settings, ignored } = parseManaged({ sitesLocked: true });
    expect(settings.sitesLocked).toBe(false);
    expect(ignored).toEqual(['sitesLocked']);
  });

  it('takes anything, and gives preferences that are sound', () => {
    const likely = fc.record(
      {
        detection: fc.anything(),
        language: fc.anything(),
        toolbarButton: fc.anything(),
        sitesLeftAlone: fc.oneof(fc.anything(), fc.array(fc.anything())),
        sitesLocked: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), (value) => {
        const managed = parseManaged(value);
        expect(managed.ignored.length).toBeLessThanOrEqual(20);
        const inForce = withManaged(DEFAULT_PREFERENCES, managed);
        expect(parsePreferences(inForce)).toEqual({ preferences: inForce, problems: [] });
      }),
    );
  });
});

describe('withManaged', () => {
  const own = { ...DEFAULT_PREFERENCES, theme: 'dark', sitesLeftAlone: ['own.example'] } as const;

  it('changes nothing where nothing is set', () => {
    expect(withManaged(own, UNMANAGED)).toEqual(own);
  });

  it('adds an organisation’s sites to the reader’s, or has them alone where they are locked', () => {
    const sitesLeftAlone = ['clinic.example', 'own.example'];
    const added = parseManaged({ sitesLeftAlone });
    expect(withManaged(own, added).sitesLeftAlone).toEqual(sitesLeftAlone);
    const locked = parseManaged({ sitesLeftAlone: ['clinic.example'], sitesLocked: true });
    expect(withManaged(own, locked)).toEqual({ ...own, sitesLeftAlone: ['clinic.example'] });
  });
});
