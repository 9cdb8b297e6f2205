import { useMemo } from 'react';
import { addressOf } from '../../core/address/address.ts';
import { blocksFromText } from '../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../core/claims/read-claims.ts';
import { reportOn } from '../../core/verdict/page-report.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { useScreenHeading } from '../hooks/use-screen-heading.ts';
import { ClaimEntry } from '../page/claim-entry.tsx';
import { BackButton } from './back-button.tsx';
import styles from './check-screen.module.css';
import screen from './topic-screen.module.css';

interface Props {
  readonly text: string;
  readonly onBack: () => void;
}

/** A text held against the sources, claim by claim: every claim at once, since the reader asked for these. */
export function CheckScreen({ text, onBack }: Props) {
  const words = useWords();
  const facts = useFacts();
  const heading = useScreenHeading(text);
  const { claims, unplaced } = useMemo(
    () => reportOn(facts, readClaims(blocksFromText(text))),
    [facts, text],
  );
  return (
    <div className={screen.screen}>
      <BackButton onBack={onBack} />
      <section className={styles.check}>
        <h2 ref={heading} tabIndex={-1} className={frame.quietLabel}>
          {words.t('check.title')}
        </h2>
        <blockquote className={styles.text}>{text}</blockquote>
        {claims.length > 0 ? (
          <>
            <p className={frame.quietLabel}>{words.t('check.found', claims.length)}</p>
            <ul className={styles.claims}>
              {claims.map((judged) => (
                <ClaimEntry
                  key={`${judged.claim.block} ${judged.claim.start} ${judged.claim.topic}`}
                  judged={judged}
                />
              ))}
            </ul>
          </>
        ) : (
          <p>
            {words.t('check.no_claims')}{' '}
            <a href={addressOf({ screen: 'ask', question: text })}>{words.t('check.ask')}</a>
          </p>
        )}
        {unplaced > 0 && <p className={styles.note}>{words.t('verdict.unplaced', unplaced)}</p>}
      </section>
    </div>
  );
}
