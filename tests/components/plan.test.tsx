import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { region, showCourse, showPlan, stagePlan, storedCourse, ZONE } from './plan-stage.tsx';

stagePlan();

describe('without a plan', () => {
  test('a day is all it takes to make one', async () => {
    const { user } = showPlan();
    expect((await screen.findByLabelText('Day')) as HTMLInputElement).toHaveProperty(
      'value',
      '2027-02-03',
    );
    await user.selectOptions(screen.getByLabelText('What it is for'), 'Wrinkles');
    await user.clear(screen.getByLabelText('Which session was it?'));
    await user.type(screen.getByLabelText('Which session was it?'), '2');
    await user.click(screen.getByRole('button', { name: 'Make my plan' }));
    await screen.findByRole('region', { name: 'Next session' });
    expect(await storedCourse()).toMatchObject({
      concern: 'wrinkles',
      earlier: 1,
      sessions: [{ day: '2027-02-03', time: null, timeZone: ZONE }],
    });
  });

  test('what is no day or no number is told, and nothing is stored', async () => {
    const { user } = showPlan();
    await user.clear(await screen.findByLabelText('Day'));
    await user.click(screen.getByRole('button', { name: 'Make my plan' }));
    expect(screen.getByRole('alert').textContent).toContain('between 2000 and 2099');
    await user.type(screen.getByLabelText('Day'), '2027-02-03');
    await user.clear(screen.getByLabelText('Which session was it?'));
    await user.type(screen.getByLabelText('Which session was it?'), '99');
    await user.click(screen.getByRole('button', { name: 'Make my plan' }));
    expect(screen.getByRole('alert').textContent).toContain('from 1 to 60');
    expect(await storedCourse()).toBeNull();
  });
});

test('keys alone make a plan, add a session and remove the plan', async () => {
  const { user } = showPlan();
  await screen.findByLabelText('Day');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      const { activeElement } = document;
      if (activeElement?.textContent === name) return;
      await user.tab();
    }
    throw new Error(`No tab leads to ${name}`);
  };
  await tabTo('Make my plan');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('My plan'));
  await tabTo('Add a session');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Day'));
  await tabTo('Cancel');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a session'));
  await tabTo('Remove my plan');
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Make my plan' });
  await tabTo('Undo');
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: 'Next session' });
});

describe('the course', () => {
  test('shows the next window, and every window after it', async () => {
    await showCourse();
    expect(region('Next session').getByText('between March 3 and March 17')).toBeTruthy();
    const items = region('The course').getAllByRole('listitem');
    expect(items).toHaveLength(6);
    expect(items[0]?.textContent).toContain('Wed, February 3, 3:00 PM');
    expect(items[1]?.getAttribute('aria-current')).toBe('step');
    expect(items[5]?.textContent).toContain('Session 6, if needed');
  });

  test('is counted anew from a session that is added', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Add a session' }));
    const day = screen.getByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2027-03-10');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(region('Next session').getByText(/Wed, March 10/)).toBeTruthy());
    expect(region('The course').getAllByRole('listitem')[2]?.textContent).toContain(
      'between April 7 and April 21',
    );
  });

  test('follows a session that is changed or removed', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: /Change: Session 1/ }));
    const time = screen.getByLabelText('Time (if known)');
    await user.clear(time);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await storedCourse())?.sessions[0]?.time).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Remove: Session 1' }));
    await waitFor(async () => expect((await storedCourse())?.sessions).toEqual([]));
    expect(screen.getByText('Add the day of a session to count from.')).toBeTruthy();
  });

  test('follows what the provider said, marks it as theirs, and goes back to the sources', async () => {
    const { user } = await showCourse();
    const figures = () => region('Figures this plan follows');
    await user.click(figures().getByRole('button', { name: 'Change: Time between sessions' }));
    const least = screen.getByLabelText('From');
    expect(least).toHaveProperty('value', '4');
    await user.clear(least);
    await user.type(least, '9');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toContain('from 1 to 104');
    await user.clear(screen.getByLabelText('To'));
    await user.type(screen.getByLabelText('To'), '10');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(figures().getByText('My provider')).toBeTruthy());
    expect(figures().getByText('9–10 weeks apart')).toBeTruthy();
    expect(figures().getByText(/Sources: 4–6 weeks apart/)).toBeTruthy();
    expect(region('Next session').getByText('between April 7 and April 14')).toBeTruthy();
    await user.click(figures().getByRole('button', { name: 'Change: Time between sessions' }));
    await user.click(screen.getByRole('button', { name: 'Go back to the sources' }));
    await waitFor(() => expect(figures().queryByText('My provider')).toBeNull());
    expect(region('Next session').getByText('between March 3 and March 17')).toBeTruthy();
  });
});

test('how many sessions came before can be put right', async () => {
  const { user } = await showCourse();
  const count = screen.getByLabelText('Sessions had before the first one with a day');
  await user.clear(count);
  await user.type(count, '2');
  await waitFor(async () => expect((await storedCourse())?.earlier).toBe(2));
  expect(region('The course').getByText('2 sessions before, without a day')).toBeTruthy();
  await user.type(count, '222');
  expect(screen.getByRole('alert').textContent).toContain('from 0 to 60');
  expect((await storedCourse())?.earlier).toBe(22);
});
