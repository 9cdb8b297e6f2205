import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../bridge/plan.ts';
import { AftercareTimeline } from '../../components/panel/aftercare-timeline.tsx';
import { withCourse } from '../../core/plan/change-plan.ts';
import { course, session } from '../support/plans.ts';
import { FACTS, HAD, region, showCourse, stagePlan, ZONE } from './plan-stage.tsx';
import { show } from './show.tsx';

stagePlan();

describe('aftercare', () => {
  const makeup = () => {
    const item = region(/After your session/)
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent?.startsWith('Make-up'));
    if (!item) throw new Error('Make-up is missing');
    return item;
  };

  test('says what is off now and what opens when, with the present among it', async () => {
    await showCourse();
    expect(makeup().textContent).toContain('Off for now');
    expect(makeup().textContent).toContain('Most sources: from tomorrow, 3:00 PM');
    expect(makeup().textContent).toContain('1 waits until Sunday');
    const [now] = region(/After your session/).getAllByRole('listitem');
    expect(now?.getAttribute('aria-current')).toBe('time');
    expect(now?.textContent).toContain('today, 8:00 PM');
  });

  test('keeps every position with its sources beside what the provider said', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: /^Who says what.*Make-up$/ }));
    expect(within(makeup()).getByText('Publisher a and Publisher b')).toBeTruthy();
    await user.click(within(makeup()).getByRole('button', { name: 'My provider said …' }));
    await user.type(within(makeup()).getByLabelText('Wait'), '48');
    await user.click(within(makeup()).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(makeup().textContent).toContain('My provider: from Friday, 3:00 PM'),
    );
    expect(makeup().textContent).toContain('Most sources: from tomorrow, 3:00 PM');
    expect(within(makeup()).getByText('Publisher c')).toBeTruthy();
  });
});

describe('the time line on the start page', () => {
  const steps = () =>
    within(screen.getByRole('region', { name: 'After a session' })).getAllByRole('listitem');

  test('marks where the reader is now, before what is still ahead', async () => {
    await changePlan(withCourse(course(HAD)));
    show(<AftercareTimeline />, FACTS);
    await screen.findByText('Now, about 5 hours after your session');
    const marked = steps().filter(({ textContent }) => textContent?.includes('Now, about'));
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Make-up'),
    ]);
  });

  test('has no such mark without a session of late', async () => {
    await changePlan(withCourse(course({ sessions: [session('2026-12-01', null, ZONE)] })));
    show(<AftercareTimeline />, FACTS);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/Now, about/)).toBeNull();
  });
});
