import { cautionsFor } from '../../core/guidance/cautions.ts';
import type { Guidance } from '../../core/guidance/types.ts';
import { messageKey } from '../../core/wording/words.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './cautions.module.css';

/** What to know before relying on the answer; first of all that it is not for the concern asked about. */
export function Cautions({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const index = useFactIndex();
  const cautions = cautionsFor(index, guidance).map((caution) =>
    words.t(`cautions.${messageKey(caution)}`),
  );
  const { asked, concern } = guidance;
  const fellBack =
    asked === concern
      ? null
      : words.t('cautions.fell_back', [words.t(`concerns.${messageKey(asked)}`)]);
  return (
    <div role="status">
      {fellBack && <p className={styles.fellBack}>{fellBack}</p>}
      {cautions.length > 0 && (
        <ul className={styles.cautions}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
