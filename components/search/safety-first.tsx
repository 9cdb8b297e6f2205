import { Autocomplete } from '@base-ui/react/autocomplete';
import type { Hit } from '../../core/lookup/hits.ts';
import { agreementLine, cardQuestion } from '../../core/wording/answer.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import { useAnswers } from '../frame/answers.tsx';
import { InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './search-results.module.css';

interface Props {
  readonly cards: readonly Hit[];
  readonly onPick: (hit: Hit) => void;
}

/** Cards that the question gives reason to see before its answer; the first of them is what Enter opens. */
export function SafetyFirst({ cards, onPick }: Props) {
  const words = useWords();
  if (cards.length === 0) return null;
  return (
    <Autocomplete.Group className={styles.safety} aria-label={words.t('panel.safety')}>
      {cards.map((card) => (
        <SafetyCard key={card.topic} card={card} onPick={onPick} />
      ))}
    </Autocomplete.Group>
  );
}

/** A question and a count alone would read as a yes, so the answer stands between them. */
function SafetyCard({ card, onPick }: { readonly card: Hit } & Pick<Props, 'onPick'>) {
  const words = useWords();
  const guidance = useAnswers().to(card.topic, card.concern);
  const isStatement = guidance.kind === 'advice';
  return (
    <Autocomplete.Item value={card} className={styles.safetyCard} onClick={() => onPick(card)}>
      <strong>{cardQuestion(guidance, words)}</strong>
      <span
        className={isStatement ? undefined : styles.safetyAnswer}
        lang={isStatement ? 'en' : undefined}
      >
        {shortAnswerLine(guidance, words)}
      </span>
      <span className={styles.agreement}>
        {agreementLine(guidance, words)}
        {isStatement && <InEnglish />}
      </span>
    </Autocomplete.Item>
  );
}
