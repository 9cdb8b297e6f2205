import { useId, useMemo } from 'react';
import { parseProtocol } from '../../core/preferences/house-protocol.ts';
import { topicAnswer } from '../../core/wording/answer.ts';
import { type TopicId, topicById } from '../../data/topics.ts';
import { useManaged } from '../frame/managed.tsx';
import { useWords } from '../frame/words.tsx';
import { fullDate } from '../sources/publication.ts';
import styles from './house-protocol.module.css';

/**
 * What the reader's own clinic says on this topic, set apart from what sources say and counted nowhere; nothing where
 * it says nothing.
 */
export function HouseProtocol({ topic }: { readonly topic: TopicId }) {
  const words = useWords();
  const titleId = useId();
  const given = useManaged().protocol;
  const protocol = useMemo(() => parseProtocol(given).protocol, [given]);
  const lines = protocol?.lines.filter((line) => line.topic === topic) ?? [];
  if (!protocol || lines.length === 0) return null;
  const { clinic, date } = protocol;
  const about = topicById(topic);
  return (
    <section className={styles.protocol} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t('managed.protocol')}</h3>
      <p className={styles.soft}>{date ? `${clinic} · ${fullDate(date, words.locale)}` : clinic}</p>
      <ul className={styles.lines}>
        {lines.map(({ figure, text }) => (
          <li key={`${figure?.min} ${figure?.max} ${text}`}>
            {figure && about.kind === 'quantity' && (
              <p className={styles.figure}>{topicAnswer(topic, figure, about.unit, words)}</p>
            )}
            {text !== null && <p className={styles.text}>{text}</p>}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{words.t('managed.protocol_note')}</p>
    </section>
  );
}
