import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { changePlan, readPlan } from '../../bridge/plan.ts';
import { AskProvider } from '../../components/plan/ask-provider.tsx';
import PlanPages from '../../components/plan/plan-pages.tsx';
import { withQuestion } from '../../core/plan/change-plan.ts';
import { FACTS, region, stagePlan } from './plan-stage.tsx';
import { show } from './show.tsx';

stagePlan();

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
