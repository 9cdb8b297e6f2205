import type { Brief } from '../../core/guidance/brief.ts';
import type { Caution } from '../../core/guidance/cautions.ts';
import { type EvidenceLabel, labelsOf } from '../../core/guidance/evidence-labels.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import { Chip } from '../frame/chip.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './evidence-chips.module.css';

interface Props {
  readonly guidance: Brief;
  readonly cautions: readonly Caution[];
  /** Where an answer stands alone in a row only what limits it is told, not that sources agree. */
  readonly limitsOnly?: boolean;
}

const KEYS = {
  conflict: 'status.disputed',
  'little-evidence': 'status.little_evidence',
} as const satisfies Record<EvidenceLabel, string>;

/** What the evidence is like, in a word or two each: that sources conflict, that there is little of it. */
export function EvidenceChips({ guidance, cautions, limitsOnly = false }: Props) {
  const words = useWords();
  const labels = labelsOf(guidance, cautions);
  const { status } = guidance;
  // The answer itself may be that sources conflict; then it is not said twice.
  const saysConflict = shortAnswer(guidance, words)?.lead === words.t('answer.disputed');
  const shown = labels.filter((label) => label !== 'conflict' || !saysConflict);
  const isSettled = !limitsOnly && status === 'agreed';
  if (shown.length === 0 && !isSettled) return null;
  return (
    <span className={styles.chips}>
      {isSettled && <Chip tone="settled">{words.t('status.agreed')}</Chip>}
      {shown.map((label) => (
        <Chip key={label} tone={label === 'conflict' ? 'careful' : 'scarce'}>
          {words.t(KEYS[label])}
        </Chip>
      ))}
    </span>
  );
}
