import { lazy, Suspense } from 'react';
import type { PageClaims } from '../../core/plan/questions.ts';
import { useWords } from '../frame/words.tsx';
import styles from './lazy-plan.module.css';

const PlanPages = lazy(() => import('./plan-pages.tsx'));

export interface PlanPagesProps {
  readonly screen: 'plan' | 'questions';
  /** What the page beside the panel claims; null where none is read. */
  readonly page: PageClaims | null;
  readonly onBack: () => void;
}

/** The plan's screens, loaded when first opened; until then as much room as they take. */
export function LazyPlan(props: PlanPagesProps) {
  const words = useWords();
  return (
    <Suspense fallback={<p className={styles.loading}>{words.t('plan.loading')}</p>}>
      <PlanPages {...props} />
    </Suspense>
  );
}
