import { describe, expect, it } from 'vitest';
import { type ClaimItem, evaluateClaims } from '../../../scripts/eval/claims.ts';

const item = (
  id: string,
  context: string,
  expected: ClaimItem['expected'],
  optional: ClaimItem['optional'] = [],
): ClaimItem => ({ id, context, expected: expected ?? [], optional });
const sessions = (min: number | null, max: number | null) =>
  ({ topic: 'sessions-needed', concern: 'general', min, max, unit: 'session' }) as const;

describe('scores', () => {
  it('count exact figures, misses and false claims', () => {
    const { scores } = evaluateClaims([
      item('right', 'You need 3 to 6 sessions.', [sessions(3, 6)]),
      item('missed', 'Nothing to see here.', [sessions(3, 6)]),
      item('false', 'You need 4 sessions.', [sessions(5, 5)]),
    ]);
    expect(scores).toMatchObject({ expected: 3, right: 1, found: 2, precision: 1 / 2 });
    expect(scores?.recall).toBeCloseTo(1 / 3);
    expect(scores?.wrong.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'missed missed',
      'false missed',
      'false false',
    ]);
  });

  it('leave optional entries out on both sides', () => {
    const { scores } = evaluateClaims([
      item('optional', 'You need 4 sessions.', [], [sessions(4, 4)]),
      item('also optional', 'Nothing here.', [], [sessions(4, 4)]),
    ]);
    expect(scores).toMatchObject({ expected: 0, found: 0, precision: 1, recall: 1, traps: 1 });
  });

  it('allow two per cent', () => {
    const { scores } = evaluateClaims([
      item('half-yearly', 'Top-up sessions twice a year.', [
        { topic: 'maintenance-interval', concern: 'general', min: 180, max: 180, unit: 'day' },
      ]),
    ]);
    expect(scores).toMatchObject({ right: 1 });
  });

  it('count traps answered with nothing, and right concerns', () => {
    const { scores } = evaluateClaims([
      item('trap', 'Botox lasts three months.', []),
      item('concern', 'Acne scars need 3 to 6 sessions.', [sessions(3, 6)]),
    ]);
    expect(scores).toMatchObject({ traps: 1, concern: 0, right: 1 });
  });
});

it('predictions need no expected claims', () => {
  const { predictions, scores } = evaluateClaims([{ id: 'a', context: 'You need 3 sessions.' }]);
  expect(scores).toBeNull();
  expect(predictions).toEqual([{ id: 'a', found: [{ ...sessions(3, 3), quote: '3 sessions' }] }]);
});
