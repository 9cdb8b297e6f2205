import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPlan } from '../../bridge/plan.ts';
import { planFileText } from '../../core/plan/plan-file.ts';
import { course, session } from '../support/plans.ts';
import { saved, showCourse, showPlan, stagePlan, storedCourse, ZONE } from './plan-stage.tsx';

stagePlan();

describe('taking it along', () => {
  test('saves a calendar file without a reminder unless one is wanted', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Save for my calendar' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('needlewise-plan.ics');
    expect(await saved[0]?.text).toContain('DTSTART;VALUE=DATE:20270303');
    expect(await saved[0]?.text).not.toContain('VALARM');
    await user.click(screen.getByLabelText('With a reminder the day before'));
    await user.click(screen.getByRole('button', { name: 'Save for my calendar' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(await saved[1]?.text).toContain('VALARM');
  });

  test('saves a file that opens as the same plan', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    const { value } = await readPlan();
    expect(await saved[0]?.text).toBe(planFileText(value));
  });

  test('copies the plan with its sources', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Copy with sources' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Session 2: between March 3 and March 17');
    expect(text).toContain('[1] Title of a.');
  });

  test('prints in a tab of its own', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `test://${path}` });
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]?.[0].url).toMatch(/sidepanel\.html\?print=[\w-]+#\/plan$/);
  });
});

describe('a plan file', () => {
  const open = async (user: Awaited<ReturnType<typeof showCourse>>['user'], text: string) =>
    user.upload(
      screen.getByLabelText('Open a plan file'),
      new File([text], 'plan.json', { type: 'application/json' }),
    );

  test('takes the place of the plan, and gives it back', async () => {
    const { user } = await showCourse();
    const other = course({ concern: 'hair-loss', sessions: [session('2027-01-20', null, ZONE)] });
    await open(user, planFileText({ course: other, questions: [] }));
    await waitFor(async () => expect((await storedCourse())?.concern).toBe('hair-loss'));
    await user.click(await screen.findByRole('button', { name: 'Back to the plan before' }));
    await waitFor(async () => expect((await storedCourse())?.concern).toBe('general'));
  });

  test.each([
    ['{"format":"diary"}', 'not from Needlewise'],
    ['{', 'cut off'],
    ['{"format":"needlewise-plan","version":2}', 'newer Needlewise'],
    ['{"format":"needlewise-plan","version":1}', 'can’t be right'],
    ['x'.repeat(500_000), 'too large'],
  ])('that is none changes nothing and says why: %.30s', async (text, why) => {
    const { user } = await showCourse();
    const before = await readPlan();
    await open(user, text);
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((each) => each.textContent?.includes(why))).toBe(
        true,
      ),
    );
    expect(await readPlan()).toEqual(before);
  });
});

describe('removing', () => {
  test('takes one press, and can be undone', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Remove my plan' }));
    await screen.findByRole('button', { name: 'Make my plan' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('My plan'));
    expect(await fakeBrowser.storage.local.get(['plan', 'plan-copy'])).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Next session' });
    expect((await storedCourse())?.sessions).toHaveLength(1);
  });
});

describe('where storage fails', () => {
  test('a full one changes nothing, and says so', async () => {
    const { user } = await showCourse();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    await user.selectOptions(screen.getByLabelText('What it is for'), 'Wrinkles');
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
    expect((await storedCourse())?.concern).toBe('general');
  });

  test('a form that could not be stored keeps what was typed', async () => {
    const { user } = await showCourse();
    await user.click(screen.getByRole('button', { name: 'Add a session' }));
    const day = screen.getByLabelText('Day');
    expect(document.activeElement).toBe(day);
    await user.clear(day);
    await user.type(day, '2027-03-10');
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('quota exceeded'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Day')).toHaveProperty('value', '2027-03-10');
    full.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a session' })),
    );
  });

  test('a damaged plan can be saved as it is before it is deleted', async () => {
    await fakeBrowser.storage.local.set({ plan: { course: 'half' } });
    const { user } = showPlan();
    expect((await screen.findByRole('alert')).textContent).toContain('damaged');
    await user.click(screen.getByRole('button', { name: 'Save what is there' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text).toContain('half');
    await user.click(screen.getByRole('button', { name: 'Delete it and start anew' }));
    expect(await screen.findByRole('button', { name: 'Make my plan' })).toBeTruthy();
  });

  test('a plan of a later version is left alone', async () => {
    await fakeBrowser.storage.local.set({ plan: { course: null, questions: [], version: 5 } });
    showPlan();
    expect((await screen.findByRole('alert')).textContent).toContain('newer Needlewise');
    expect(screen.queryByRole('button', { name: 'Make my plan' })).toBeNull();
  });
});
