import type { Guidance } from '../../core/guidance/types.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import { useWords } from '../frame/words.tsx';
import { StatusChip } from './status-chip.tsx';

/** Where an answer stands alone in a row: that sources differ on it, or that only one gives it. */
export function ReservationChip({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const { status } = guidance;
  const saysSoItself = shortAnswer(guidance, words)?.lead === words.t('answer.disputed');
  if (saysSoItself || (status !== 'disputed' && status !== 'single-source')) return null;
  return (
    <>
      {' '}
      <StatusChip status={status} />
    </>
  );
}
