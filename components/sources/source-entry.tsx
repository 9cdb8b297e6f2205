import { interestWords } from '../../core/wording/interest.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { Claim, SourceId } from '../../data/facts.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import type { Cited } from './cited.ts';
import { monthAndYear, publishedWhen } from './publication.ts';
import styles from './source-list.module.css';

interface Props extends Cited {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export const sourceEntryId = (id: SourceId): string => `source-${id}`;

/** One source: what kind it is, when it spoke and who benefits; opened, what it says and where to read it. */
export function SourceEntry({ source, claims, counted, open, onOpenChange }: Props) {
  const words = useWords();
  return (
    <li id={sourceEntryId(source.id)} className={styles.entry}>
      <Disclosure
        open={open}
        onOpenChange={onOpenChange}
        summary={<Summary source={source} counted={counted} />}
      >
        <div className={styles.detail}>
          {claims.map((claim) => (
            <Said key={claim.id} claim={claim} />
          ))}
          <p>
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.title}
              <span className={frame.visuallyHidden}> ({words.t('sources.open')})</span>
            </a>
          </p>
          <p className={styles.soft}>
            {source.publisher}
            {source.author && `, ${source.author}`}
          </p>
          {source.via && <p className={styles.soft}>{words.t('sources.via', [source.via])}</p>}
          <p className={styles.soft}>
            {words.t('sources.checked', [monthAndYear(source.checked_on, words.locale)])}
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

function Summary({ source, counted }: Pick<Cited, 'source' | 'counted'>) {
  const words = useWords();
  return (
    <>
      <span className={styles.label}>{sourceLabel(source)}</span>
      <span className={styles.soft}>
        {words.t(`tiers.${messageKey(source.tier)}`)} · {publishedWhen(source, words)} ·{' '}
        {interestWords(source, words)}
        {!counted && ` · ${words.t('sources.not_counted')}`}
      </span>
    </>
  );
}

function Said({ claim }: { readonly claim: Claim }) {
  const words = useWords();
  return (
    <div className={styles.said}>
      <p>{claim.statement}</p>
      {claim.quantity && (
        <p className={styles.soft}>{words.t('card.written', [claim.quantity.as_written])}</p>
      )}
      {claim.condition && (
        <p className={styles.soft}>{words.t('asides.condition', [claim.condition])}</p>
      )}
      {claim.unverified && <p className={styles.soft}>{words.t('asides.unverified')}</p>}
    </div>
  );
}
