import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAt,
  dayFrom,
  daysBetween,
  hoursBetween,
  instantOf,
  isTimeOfDay,
  isTimeZone,
  plusDays,
  plusHours,
  timeAt,
} from '../../../core/plan/days.ts';
import { anyDay, anyInstant, anyTime, anyZone, day } from '../../support/plans.ts';

describe('a day', () => {
  test.each(['2027-02-30', '2027-2-3', '1999-12-31', '2100-01-01', '2027-13-01', '', 'tomorrow'])(
    'is none: %s',
    (text) => expect(dayFrom(text)).toBeNull(),
  );
  test.each(['2000-01-01', '2028-02-29', '2099-12-31'])('is one: %s', (text) =>
    expect(dayFrom(text)).toBe(text),
  );

  test('comes as many days later as are counted between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        expect(daysBetween(from, plusDays(from, days))).toBe(days);
      }),
    );
  });
});

test('times of day and time zones are told from anything else', () => {
  expect(['00:00', '23:59'].every(isTimeOfDay)).toBe(true);
  expect(['24:00', '9:00', '12:60', 'noon'].some(isTimeOfDay)).toBe(false);
  expect(isTimeZone('Pacific/Auckland')).toBe(true);
  expect(isTimeZone('Middle/Earth')).toBe(false);
});

describe('an instant', () => {
  test('shows the day and time it was made of, but where clocks skip that time', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyZone, (on, time, zone) => {
        const at = instantOf(on, time, zone);
        const shown = `${dayAt(at, zone)} ${timeAt(at, zone)}`;
        // A skipped time is moved on, by no more than the clocks were; Samoa once skipped a whole day.
        const skipped = shown !== `${on} ${time}`;
        expect(!skipped || shown > `${on} ${time}`).toBe(true);
      }),
    );
  });

  test('goes back and forth', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const minute = Math.floor(instant / 60_000) * 60_000;
        const again = instantOf(dayAt(minute, zone), timeAt(minute, zone), zone);
        // A time that clocks show twice is the later one.
        expect([0, 0.5, 1]).toContain(hoursBetween(minute, again));
      }),
    );
  });

  test.each([
    ['skipped in spring', '2027-03-28', '02:30', 'Europe/Berlin', '2027-03-28T01:30:00.000Z'],
    ['shown twice in autumn', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T01:30:00.000Z'],
    ['shown twice', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T06:30:00.000Z'],
    [
      'turned by half an hour',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T15:15:00.000Z',
    ],
    [
      'a midnight that is skipped',
      '2026-09-06',
      '00:00',
      'America/Santiago',
      '2026-09-06T04:00:00.000Z',
    ],
  ])('%s', (_name, on, time, zone, instant) => {
    expect(new Date(instantOf(day(on), time, zone)).toISOString()).toBe(instant);
  });

  test('a day of hours is not always a day on the clock', () => {
    const before = instantOf(day('2027-03-27'), '15:00', 'Europe/Berlin');
    const later = plusHours(before, 24);
    expect(timeAt(later, 'Europe/Berlin')).toBe('16:00');
    expect(hoursBetween(before, later)).toBe(24);
  });
});
