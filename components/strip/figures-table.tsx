import type { QuantityGuidance } from '../../core/guidance/types.ts';
import { topicAnswer, topicQuestion } from '../../core/wording/answer.ts';
import { useWords } from '../frame/words.tsx';
import styles from './figures-table.module.css';
import type { StripRow } from './strip-rows.ts';

interface Props {
  readonly guidance: QuantityGuidance;
  readonly rows: readonly StripRow[];
  /** What the page in front of the reader says, in words. */
  readonly pageSays: string | null;
}

/** The strip's figures as a table, for reading rather than looking. */
export function FiguresTable({ guidance, rows, pageSays }: Props) {
  const words = useWords();
  const { topic, usual, unit } = guidance;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {words.t('table.caption', [topicQuestion(topic, words)])}
        {usual && ` ${words.t('table.usual', [topicAnswer(topic, usual, unit, words)])}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t('table.source')}</th>
          <th scope="col">{words.t('table.says')}</th>
          <th scope="col">{words.t('table.beside')}</th>
        </tr>
      </thead>
      <tbody>
        {pageSays && (
          <tr className={styles.page}>
            <th scope="row">{words.t('page.title')}</th>
            <td>{pageSays}</td>
            <td>–</td>
          </tr>
        )}
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
