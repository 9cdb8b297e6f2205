import { useEffect, useState } from 'react';
import { addressOf } from '../../core/address/address.ts';
import type { Question } from '../../core/plan/types.ts';
import { useWords } from '../frame/words.tsx';
import styles from './ask-provider.module.css';

/** Marks a topic for the page of questions. What stores plans is loaded beside the card, and never holds it up. */
export function AskProvider({ topic, concern }: Question) {
  const words = useWords();
  const { marked, failed, mark } = useMarked({ topic, concern });
  return (
    <p className={styles.ask}>
      <label>
        <input type="checkbox" checked={marked} onChange={({ target }) => mark(target.checked)} />
        {words.t('plan.ask')}
      </label>
      {marked && <a href={addressOf({ screen: 'questions' })}>{words.t('questions.title')}</a>}
      <span role="status">{failed && words.t('plan.action_failed')}</span>
    </p>
  );
}

const loadStore = () => import('./marked-questions.ts');

function useMarked({ topic, concern }: Question) {
  const [marked, setMarked] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    void loadStore().then((store) => {
      if (gone) return;
      stop = store.followMarked({ topic, concern }, setMarked);
    }, console.warn);
    return () => {
      gone = true;
      stop();
    };
  }, [topic, concern]);
  const mark = async (wanted: boolean) => {
    try {
      setMarked(await (await loadStore()).setMarked({ topic, concern }, wanted));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { marked, failed, mark };
}
