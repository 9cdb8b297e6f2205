import type { PlanPagesProps } from './lazy-plan.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { QuestionsScreen } from './questions-screen.tsx';

/** What is loaded together when the plan is first opened. */
export default function PlanPages({ screen, page, onBack }: PlanPagesProps) {
  return screen === 'plan' ? (
    <PlanScreen onBack={onBack} />
  ) : (
    <QuestionsScreen page={page} onBack={onBack} />
  );
}
