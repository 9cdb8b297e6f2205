import type { PageClaims } from '../../core/plan/questions.ts';
import { PlanScreen } from './plan-screen.tsx';
import { QuestionsScreen } from './questions-screen.tsx';

export interface PlanPagesProps {
  readonly screen: 'plan' | 'questions';
  /** What the page beside the panel claims; null where none is read. */
  readonly page: PageClaims | null;
  readonly onBack: () => void;
}

/** What is loaded together when the plan is first opened. */
export default function PlanPages({ screen, page, onBack }: PlanPagesProps) {
  return screen === 'plan' ? (
    <PlanScreen onBack={onBack} />
  ) : (
    <QuestionsScreen page={page} onBack={onBack} />
  );
}
