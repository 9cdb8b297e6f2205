import { interestWords } from '../../core/wording/interest.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { Claim, Source, SourceId } from '../../data/facts.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { AroundEnglish, Condition, InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import { Checklist } from './checklist.tsx';
import type { Cited } from './cited.ts';
import { OtherClaims } from './other-claims.tsx';
import { fullDate, publishedWhen } from './publication.ts';
import styles from './source-list.module.css';

interface Props extends Cited {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export const sourceEntryId = (id: SourceId): string => `source-${id}`;

/**
 * One source: what kind it is, when it spoke and who benefits. Opened it is a card: what it says here and elsewhere,
 * who pays for it, and what can be seen of how it came about.
 */
export function SourceEntry({ source, claims, counted, open, onOpenChange }: Props) {
  const elsewhere = useFactIndex()
    .claimsOf(source.id)
    .filter((claim) => !claims.includes(claim));
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
          {/* What it says is found by the browser's search while closed; the rest would only weigh. */}
          {open && (
            <>
              <About source={source} />
              <div>
                <Checklist source={source} />
                <OtherClaims claims={elsewhere} />
              </div>
            </>
          )}
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
      <p>
        <span lang="en">{claim.statement}</span> <InEnglish />
      </p>
      {claim.quantity && (
        <p className={styles.soft}>
          <AroundEnglish
            sentence={(slot) => words.t('card.written', [slot])}
            english={claim.quantity.as_written}
          />
        </p>
      )}
      {claim.condition && (
        <p className={styles.soft}>
          <Condition condition={claim.condition} />
        </p>
      )}
      {claim.unverified && <p className={styles.soft}>{words.t('asides.unverified')}</p>}
    </div>
  );
}

/** Who speaks, when, and who pays: every row is there for every source, so that what is not known shows. */
function About({ source }: { readonly source: Source }) {
  const words = useWords();
  const { publisher, author, backing } = source;
  const rows = [
    [words.t('sources.kind'), words.t(`tiers.${messageKey(source.tier)}`)],
    [words.t('sources.by'), author ? `${publisher}, ${author}` : publisher],
    [words.t('sources.published'), publishedWhen(source, words)],
    [words.t('sources.checked_on'), fullDate(source.checked_on, words.locale)],
    [words.t('sources.interest'), interestWords(source, words)],
    [
      words.t('sources.backing'),
      words.t(backing ? `backing.${messageKey(backing)}` : 'backing.not_known'),
    ],
    ...(source.via ? [[words.t('sources.read_through'), source.via]] : []),
  ];
  return (
    <>
      <p>
        <a href={source.url} target="_blank" rel="noreferrer noopener" lang="en">
          {source.title}
          <span className={frame.visuallyHidden} lang={words.locale}>
            {' '}
            ({words.t('sources.open')})
          </span>
        </a>
      </p>
      <dl className={styles.about}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
