import { isForPrint } from '../../bridge/plan-print.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import type { Claim } from '../../data/facts.ts';
import { OfficialWarnings } from '../answer/official-warnings.tsx';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './plan.module.css';

/** What official bodies warn of: on screen the first two and the way to the others, on paper all of them. */
export function PlanWarnings({ warnings }: { readonly warnings: readonly Claim[] }) {
  const words = useWords();
  const index = useFactIndex();
  if (!isForPrint(window.location.search)) return <OfficialWarnings warnings={warnings} />;
  return (
    <section aria-labelledby="plan-warnings">
      <h3 id="plan-warnings">{words.t('card.official')}</h3>
      <ul>
        {warnings.map(({ id, statement, condition, source }) => (
          <li key={id}>
            <span lang="en">{condition ? `${statement} [${condition}]` : statement}</span>{' '}
            <span className={styles.soft}>{sourceLabel(index.source(source))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
