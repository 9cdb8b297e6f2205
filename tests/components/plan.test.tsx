import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePlan, readPlan } from '../../bridge/plan.ts';
import { AftercareTimeline } from '../../components/panel/aftercare-timeline.tsx';
import { AskProvider } from '../../components/plan/ask-provider.tsx';
import PlanPages from '../../components/plan/plan-pages.tsx';
import { withCourse, withQuestion } from '../../core/plan/change-plan.ts';
import { planFileText } from '../../core/plan/plan-file.ts';
import type { Course } from '../../core/plan/types.ts';
import { course, session } from '../support/plans.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  { source: 'a', topic: 'session-spacing', min: 28, max: 42 },
  { source: 'b', topic: 'session-spacing', min: 28, max: 42 },
  { source: 'a', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'b', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'c', topic: 'aftercare-makeup', min: 96, max: 96 },
]);
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const HAD: Partial<Course> = { sessions: [session('2027-02-03', '15:00', ZONE)] };
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  saved.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 1, 3, 20, 0) });
  // A download link's file, as the browser would have it.
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, text: blob.text() });
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const showPlan = () => show(<PlanPages screen="plan" page={null} onBack={() => {}} />, FACTS);
async function showCourse(change: Partial<Course> = HAD) {
  await changePlan(withCourse(course(change)));
  const shown = showPlan();
  await screen.findByRole('region', { name: 'Next session' });
  return shown;
}
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const storedCourse = async () => (await readPlan()).value.course;

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

describe('questions for the provider', () => {
  const CLAIM = {
    topic: 'session-spacing',
    concern: 'general',
    min: 7,
    max: 14,
    unit: 'day',
    stance: null,
    quote: '1–2 weeks apart',
    sentence: 'Come 1–2 weeks apart.',
    block: 0,
    start: 5,
    end: 20,
  } as const;
  const showQuestions = () =>
    show(
      <PlanPages
        screen="questions"
        page={{ host: 'clinic.example', claims: [CLAIM] }}
        onBack={() => {}}
      />,
      FACTS,
    );

  test('are the topics marked, and what the page claims outside the usual range, with citations', async () => {
    await changePlan(withQuestion({ topic: 'aftercare-makeup', concern: 'general' }, true));
    const { user } = showQuestions();
    await screen.findByRole('heading', { name: 'When can I wear make-up?' });
    expect(
      screen.getByRole('heading', {
        name: 'Time between sessions: why does this page say something else?',
      }),
    ).toBeTruthy();
    expect(screen.getByText('On clinic.example: “1–2 weeks apart”')).toBeTruthy();
    expect(region('Sources').getAllByRole('listitem').length).toBeGreaterThan(1);
    await user.click(
      screen.getByRole('button', { name: 'Take off the list: When can I wear make-up?' }),
    );
    await waitFor(async () => expect((await readPlan()).value.questions).toEqual([]));
  });

  test('say how to begin where there is none', async () => {
    show(<PlanPages screen="questions" page={null} onBack={() => {}} />, FACTS);
    expect(await screen.findByText(/Press “Ask my provider”/)).toBeTruthy();
  });

  test('are marked on a topic, and taken off again', async () => {
    const { user } = show(<AskProvider topic="cost" concern="general" />);
    await user.click(screen.getByLabelText('Ask my provider'));
    await waitFor(async () =>
      expect((await readPlan()).value.questions).toEqual([{ topic: 'cost', concern: 'general' }]),
    );
    expect(screen.getByRole('link', { name: 'Questions for my provider' })).toBeTruthy();
    await user.click(screen.getByLabelText('Ask my provider'));
    await waitFor(async () => expect((await readPlan()).value.questions).toEqual([]));
  });
});
