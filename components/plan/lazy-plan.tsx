import { lazy, Suspense } from 'react';
import { useWords } from '../frame/words.tsx';
import styles from './lazy-plan.module.css';
import type { PlanPagesProps } from './plan-pages.tsx';

const PlanPages = lazy(() => import('./plan-pages.tsx'));

/** The plan's screens, loaded when first opened; until then as much room as they take. */
export function LazyPlan(props: PlanPagesProps) {
  const words = useWords();
  return (
    <Suspense fallback={<p className={styles.loading}>{words.t('plan.loading')}</p>}>
      <PlanPages {...props} />
    </Suspense>
  );
}
