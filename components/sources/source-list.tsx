import { useId, useState } from 'react';
import type { Guidance } from '../../core/guidance/types.ts';
import type { SourceId } from '../../data/facts.ts';
import part from '../answer/card-part.module.css';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { sourcesIn } from './cited.ts';
import { SourceEntry } from './source-entry.tsx';
import styles from './source-list.module.css';

interface Props {
  readonly guidance: Guidance;
  /** The source whose entry is open. */
  readonly open: SourceId | null;
  readonly onOpen: (source: SourceId | null) => void;
}

const FIRST_SOURCES = 5;

/** Everyone who says anything in this answer, counted or not, with what they say and who they are. */
export function SourceList({ guidance, open, onOpen }: Props) {
  const words = useWords();
  const cited = sourcesIn(guidance, useFactIndex());
  const titleId = useId();
  const [all, setAll] = useState(false);
  if (cited.length === 0) return null;
  const opensLater = cited.slice(FIRST_SOURCES).some(({ source }) => source.id === open);
  const shown = all || opensLater ? cited : cited.slice(0, FIRST_SOURCES);
  return (
    <section className={part.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t('sources.title', cited.length)}</h3>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <SourceEntry
            key={entry.source.id}
            {...entry}
            open={open === entry.source.id}
            onOpenChange={(opens) => onOpen(opens ? entry.source.id : null)}
          />
        ))}
      </ul>
      {shown.length < cited.length && (
        <button type="button" className={frame.textButton} onClick={() => setAll(true)}>
          {words.t('card.show_all', [cited.length])}
        </button>
      )}
    </section>
  );
}
