import { topicQuestion } from '../../core/wording/answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { useWords } from '../frame/words.tsx';
import styles from './figures-table.module.css';
import type { StripRow } from './strip-rows.ts';

/** The strip's figures as a table, for reading rather than looking. */
export function FiguresTable({
  topic,
  rows,
}: {
  readonly topic: TopicId;
  readonly rows: readonly StripRow[];
}) {
  const words = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {words.t('table.caption', [topicQuestion(topic, words)])}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t('table.source')}</th>
          <th scope="col">{words.t('table.says')}</th>
          <th scope="col">{words.t('table.beside')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ source, label, kind, says, agreement, beside }) => (
          <tr key={source.id}>
            <th scope="row">
              {label} <span className={styles.kind}>{kind}</span>
            </th>
            <td>{says}</td>
            <td>
              {agreement === 'within' || agreement === 'overlapping'
                ? words.t(`table.${agreement}`)
                : (beside ?? '–')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
