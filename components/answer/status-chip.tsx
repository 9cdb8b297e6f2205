import type { Status } from '../../core/guidance/types.ts';
import { messageKey } from '../../core/wording/words.ts';
import { Chip, type Tone } from '../frame/chip.tsx';
import { useWords } from '../frame/words.tsx';

const TONES: Partial<Record<Status, Tone>> = { agreed: 'settled', disputed: 'careful' };

/** The state of the evidence in a word or two. Advice is not counted, so it has none. */
export function StatusChip({ status }: { readonly status: Status }) {
  const words = useWords();
  if (status === 'not-counted') return null;
  return <Chip tone={TONES[status] ?? 'quiet'}>{words.t(`status.${messageKey(status)}`)}</Chip>;
}
