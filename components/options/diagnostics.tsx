import { useState } from 'react';
import type { Diagnostics as Known } from '../../bridge/diagnostics.ts';
import { IGNORED } from '../../bridge/message-schema.ts';
import type { Words } from '../../core/wording/words.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './options.module.css';

/** What helps to find a fault, for the reader to copy; it goes nowhere else. */
export function Diagnostics({ known }: { readonly known: Known }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null);
  const text = textOf(known, words);

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copy_failed'),
    );

  return (
    <section className={`${frame.card} ${styles.group}`} aria-labelledby="diagnostics">
      <h2 id="diagnostics">{words.t('options.diagnostics.title')}</h2>
      <p className={styles.hint}>{words.t('options.diagnostics.hint')}</p>
      <pre className={styles.diagnostics}>{text}</pre>
      <p>
        <button type="button" className={frame.textButton} onClick={copy}>
          {words.t('options.diagnostics.copy')}
        </button>{' '}
        <span role="status">{outcome && words.t(`card.${outcome}`)}</span>
      </p>
    </section>
  );
}

function textOf({ version, browser, ignored }: Known, words: Words): string {
  const lines = [
    [words.t('options.diagnostics.version'), version],
    [words.t('options.diagnostics.browser'), browser],
    ...IGNORED.map((reason) => [
      words.t(`options.diagnostics.ignored_${reason}`),
      String(ignored[reason]),
    ]),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}
