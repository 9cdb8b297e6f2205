import { expect, it } from 'vitest';
import { ids } from '../../../../scripts/facts/rules/ids.ts';
import { fileOf, fileWith, source, spacing } from '../tiny.ts';

it('accepts a file named after its source, with claims named after their topics', () => {
  expect(ids.check([fileWith(spacing(), spacing({ id: 'session-spacing-2' }))])).toEqual([]);
});

it('asks for the file to be renamed, not the id', () => {
  const [problem] = ids.check([fileOf(source(), { name: 'clinic-b.json' })]);
  expect(problem).toMatchObject({ file: 'clinic-b.json', rule: 'ids' });
  expect(problem?.message).toContain('clinic-a.json');
});

it('finds an id used for two claims, once', () => {
  const problems = ids.check([fileWith(spacing(), spacing({ statement: 'Another.' }))]);
  expect(problems).toMatchObject([{ claim: 'session-spacing', rule: 'ids' }]);
});

it('finds an id that begins with another topic', () => {
  expect(ids.check([fileWith(spacing({ id: 'downtime' }))])).toHaveLength(1);
  expect(ids.check([fileWith(spacing({ id: 'spacing' }))])).toHaveLength(1);
});

it('tells a topic from a longer one that starts alike', () => {
  const claim = spacing({ id: 'results-onset-sessions-2', topic: 'results-onset' });
  expect(ids.check([fileWith(claim)])).toHaveLength(1);
  expect(ids.check([fileWith({ ...claim, topic: 'results-onset-sessions' })])).toEqual([]);
});
