import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, instantOf } from '../../../core/plan/days.ts';
import { openingWords } from '../../../core/plan/opening-words.ts';
import { countSources, isSettled, type Opening, openings } from '../../../core/plan/openings.ts';
import type { Course, Session } from '../../../core/plan/types.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { anyCourse, anyInstant, anyZone, course, day, session } from '../../support/plans.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const BERLIN = 'Europe/Berlin';
const words = await nodeWords();
const wait = (source: string, min: number | null, max: number | null): ShortClaim => ({
  source,
  topic: 'aftercare-makeup',
  min,
  max,
});
/** Two clinics say 24 hours, one four days. */
const MAKEUP = [wait('a', 24, 24), wait('b', 24, 24), wait('c', 96, 96)];
const AFTERNOON = session('2026-11-20', '15:00');

interface Situation {
  readonly claims?: readonly ShortClaim[];
  readonly plan?: Partial<Course>;
  readonly had?: Session;
  /** `YYYY-MM-DD HH:MM` in Berlin. */
  readonly now: string;
}

function makeupAt({ claims = MAKEUP, plan = {}, had = AFTERNOON, now }: Situation): Opening {
  const found = openings(smallFacts(claims), course(plan), had, instant(now), BERLIN);
  const makeup = found.find(({ topic }) => topic === 'aftercare-makeup');
  if (!makeup) throw new Error('Make-up is missing');
  return makeup;
}

function instant(text: string): number {
  const [on = '', time = ''] = text.split(' ');
  return instantOf(day(on), time, BERLIN);
}

function told(situation: Situation): string {
  const now = instant(situation.now);
  const { lead, rest } = openingWords(makeupAt(situation), {
    now,
    today: dayAt(now, BERLIN),
    words,
  });
  return [lead, ...rest].join('; ');
}

describe('what opens when', () => {
  test('is told for most sources, and for those that wait', () => {
    expect(told({ now: '2026-11-20 20:00' })).toBe(
      'Most sources: from tomorrow, 3:00 PM; 1 waits until Tuesday',
    );
    expect(told({ now: '2026-11-21 16:00' })).toBe(
      'Most sources: yes by now; 1 waits until Tuesday',
    );
  });

  test('is told for all where all say the same, and for the one where it is one', () => {
    expect(told({ claims: MAKEUP.slice(0, 2), now: '2026-11-20 20:00' })).toBe(
      'All sources: from tomorrow, 3:00 PM',
    );
    expect(told({ claims: MAKEUP.slice(2), now: '2026-11-20 20:00' })).toBe(
      'The one source: from Tuesday',
    );
    expect(told({ claims: [], now: '2026-11-20 20:00' })).toBe(
      'No source gives a time that counts',
    );
  });

  test('counts only those that still wait once most say yes', () => {
    const claims = [wait('a', 12, 12), wait('b', 24, 24), wait('c', 24, 24), wait('d', 48, 48)];
    expect(told({ claims, now: '2026-11-21 20:00' })).toBe(
      'Most sources: yes by now; 1 waits until tomorrow, 3:00 PM',
    );
    expect(told({ claims, now: '2026-11-22 20:00' })).toBe('Most sources: yes by now');
  });

  test('never takes "at least" for a yes', () => {
    const claims = [wait('a', 24, null), wait('b', 48, null), wait('c', 12, 12)];
    expect(told({ claims, now: '2026-11-20 20:00' })).toBe(
      'Most sources: not before tomorrow, 3:00 PM; 1 says yes earlier, from tomorrow, 3:00 AM; 1 waits at least until Sunday, 3:00 PM',
    );
    expect(makeupAt({ claims, now: '2026-12-20 20:00' }).state).toBe('no-end');
  });

  test('leads with what the provider said, and keeps the sources', () => {
    const figures = [{ topic: 'aftercare-makeup', by: 'provider', min: 48, max: 48 }] as const;
    expect(told({ plan: { figures }, now: '2026-11-20 20:00' })).toBe(
      'My provider: from Sunday, 3:00 PM; Most sources: from tomorrow, 3:00 PM; 1 waits until Tuesday',
    );
    expect(makeupAt({ plan: { figures }, now: '2026-11-21 20:00' })).toMatchObject({
      state: 'off',
      waits: [{ sources: ['a', 'b'] }, { sources: ['c'] }],
    });
  });

  test('goes from off to yes as time passes', () => {
    const states = ['20 16:00', '21 14:59', '21 15:00', '24 15:00'].map(
      (now) => makeupAt({ now: `2026-11-${now}` }).state,
    );
    expect(states).toEqual(['off', 'off', 'most', 'all']);
    const claims = [wait('a', 12, 12), wait('b', 24, 24), wait('c', 96, 96)];
    expect(makeupAt({ claims, now: '2026-11-21 04:00' }).state).toBe('few');
  });

  test('is counted from the end of the day where the time is not known', () => {
    const had = session('2026-11-20');
    expect(told({ had, now: '2026-11-20 20:00' })).toBe(
      'Most sources: from Sunday; 1 waits until Wednesday',
    );
    expect(makeupAt({ had, now: '2026-11-21 23:59' }).state).toBe('off');
    expect(makeupAt({ had, now: '2026-11-22 00:00' }).state).toBe('most');
  });

  test('counts hours as hours where the clocks change in between', () => {
    const had = session('2027-03-27', '15:00');
    expect(told({ had, now: '2027-03-27 20:00' })).toContain('from tomorrow, 4:00 PM');
  });

  test('is told in the time of the place where the reader is now', () => {
    const had = session('2026-11-20', '15:00', 'America/New_York');
    expect(makeupAt({ had, now: '2026-11-21 12:00' }).most).toMatchObject({
      day: '2026-11-21',
      time: '21:00',
    });
  });

  test('shows what holds only for a part, and gives it no vote', () => {
    const claims = [...MAKEUP, { ...wait('d', 12, 12), condition: 'mineral make-up' }];
    expect(makeupAt({ claims, now: '2026-11-20 20:00' })).toMatchObject({
      asides: [{ sources: ['d'], claim: { condition: 'mineral make-up' } }],
      guidance: { voters: ['a', 'b', 'c'] },
    });
  });

  test('names every source once, whatever the plan, the moment and the zone', () => {
    const facts = smallFacts(MAKEUP);
    fc.assert(
      fc.property(anyCourse, anyInstant, anyZone, (any, now, zone) => {
        for (const had of any.sessions) {
          for (const opening of openings(facts, any, had, now, zone)) {
            expect(countSources(opening.waits)).toBe(opening.guidance.voters.length);
            const { lead } = openingWords(opening, { now, today: dayAt(now, zone), words });
            expect(lead).not.toBe('');
            if (opening.state === 'all' && opening.asides.length === 0 && !opening.provider) {
              expect(isSettled(opening, now)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
