import { useId } from 'react';
import type { Guidance } from '../../core/guidance/types.ts';
import type { Claim, SourceId } from '../../data/facts.ts';
import { TIERS } from '../../data/tiers.ts';
import part from '../answer/card-part.module.css';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import { SourceEntry } from './source-entry.tsx';
import styles from './source-list.module.css';

interface Props {
  readonly guidance: Guidance;
  /** The source whose entry is open. */
  readonly open: SourceId | null;
  readonly onOpen: (source: SourceId | null) => void;
}

/** Everyone who says anything in this answer, counted or not, with what they say and who they are. */
export function SourceList({ guidance, open, onOpen }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  const bySource = Map.groupBy(claimsShown(guidance, index.claim), (claim) => claim.source);
  const entries = [...bySource]
    .map(([id, claims]) => ({ source: index.source(id), claims }))
    .toSorted((a, b) => TIERS.indexOf(a.source.tier) - TIERS.indexOf(b.source.tier));
  if (entries.length === 0) return null;
  return (
    <section className={part.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t('sources.title', entries.length)}</h3>
      <ul className={styles.list}>
        {entries.map(({ source, claims }) => (
          <SourceEntry
            key={source.id}
            source={source}
            claims={claims}
            open={open === source.id}
            onOpenChange={(opens) => onOpen(opens ? source.id : null)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Every claim the card rests on or mentions, each once. */
function claimsShown(guidance: Guidance, claim: (id: Claim['id']) => Claim): Claim[] {
  const counted =
    guidance.kind === 'advice'
      ? guidance.statements
      : guidance.positions.flatMap((position) => position.claims.map(claim));
  const asides = guidance.asides.map((aside) => aside.claim);
  return [...new Set([...counted, ...guidance.warnings, ...asides])];
}
