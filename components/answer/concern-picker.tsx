import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { messageKey } from '../../core/wording/words.ts';
import { CONCERNS, type ConcernId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './concern-picker.module.css';

interface Props {
  /** Those a source speaks of, and the one asked for. */
  readonly concerns: readonly ConcernId[];
  readonly chosen: ConcernId;
  readonly onChoose: (concern: ConcernId) => void;
}

/** Chooses what the answer is for; only where there is something to choose. */
export function ConcernPicker({ concerns, chosen, onChoose }: Props) {
  const words = useWords();
  const labelId = useId();
  if (concerns.length < 2) return null;
  return (
    <div className={styles.picker}>
      <span id={labelId} className={frame.visuallyHidden}>
        {words.t('card.concern')}
      </span>
      <RadioGroup
        className={styles.choices}
        aria-labelledby={labelId}
        value={chosen}
        onValueChange={(concern) => onChoose(concern)}
      >
        {CONCERNS.filter((concern) => concerns.includes(concern)).map((concern) => (
          <Radio.Root
            key={concern}
            value={concern}
            className={styles.choice}
            nativeButton
            render={<button type="button" />}
          >
            {words.t(`concerns.${messageKey(concern)}`)}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
