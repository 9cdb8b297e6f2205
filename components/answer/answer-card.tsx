import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { NO_FILTERS } from '../../core/guidance/filters.ts';
import { guidance as compute, concernsOn } from '../../core/guidance/guidance.ts';
import type { Interval } from '../../core/quantity/interval.ts';
import type { SourceId } from '../../data/facts.ts';
import { type ConcernId, isMoney, type TopicId, type Unit } from '../../data/topics.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { sourceEntryId } from '../sources/source-entry.tsx';
import { SourceList } from '../sources/source-list.tsx';
import { RangeStrip } from '../strip/range-strip.tsx';
import styles from './answer-card.module.css';
import { Asides } from './asides.tsx';
import part from './card-part.module.css';
import { Cautions } from './cautions.tsx';
import { ConcernPicker } from './concern-picker.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import { FilterOptions } from './filter-options.tsx';
import { Headline } from './headline.tsx';
import { HouseProtocol } from './house-protocol.tsx';
import { KnownGaps } from './known-gaps.tsx';
import { OfficialWarnings } from './official-warnings.tsx';
import { SilentNote } from './silent-note.tsx';
import { StanceTally } from './stance-tally.tsx';
import { Statements } from './statements.tsx';
import { WhereSourcesDiffer } from './where-sources-differ.tsx';
import { WhyTheyDiffer } from './why-they-differ.tsx';

interface Props {
  readonly topic: TopicId;
  readonly concern: ConcernId;
  readonly onConcern: (concern: ConcernId) => void;
  readonly heading: (question: string) => ReactNode;
  readonly pageClaim?: Interval | null;
}

/** The whole answer on one topic: computed here and now from the fact set, the concern and the filters. */
export function AnswerCard({ topic, concern, onConcern, heading, pageClaim = null }: Props) {
  const facts = useFacts();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [openSource, setOpenSource] = useState<SourceId | null>(null);
  const guidance = useMemo(
    () => compute(facts, topic, concern, filters),
    [facts, topic, concern, filters],
  );
  const concerns = [...new Set([...concernsOn(facts, topic), concern])];

  function readSource(source: SourceId) {
    // The entry has to be open before it can be scrolled to.
    flushSync(() => setOpenSource(source));
    const entry = document.getElementById(sourceEntryId(source));
    entry?.scrollIntoView({ block: 'center' });
    entry?.querySelector('button')?.focus({ preventScroll: true });
  }

  return (
    <article className={`${frame.card} ${styles.card}`}>
      <Headline guidance={guidance} heading={heading} />
      <Cautions guidance={guidance} />
      <KnownGaps guidance={guidance} />
      <OfficialWarnings warnings={guidance.warnings} />
      <ConcernPicker concerns={concerns} chosen={concern} onChoose={onConcern} />
      <SilentNote guidance={guidance} filters={filters} onCountAll={() => setFilters(NO_FILTERS)} />
      {guidance.kind === 'quantity' && (
        <RangeStrip
          guidance={guidance}
          pageClaim={isForeign(guidance.unit) ? null : pageClaim}
          onReadSource={readSource}
        />
      )}
      {guidance.kind === 'stance' && <StanceTally guidance={guidance} />}
      {guidance.kind === 'advice' && <Statements statements={guidance.statements} />}
      <HouseProtocol topic={topic} />
      <WhereSourcesDiffer guidance={guidance} />
      <WhyTheyDiffer guidance={guidance} />
      {(guidance.voters.length > 0 || filters !== NO_FILTERS) && (
        <div className={part.part}>
          <FilterOptions filters={filters} filtered={guidance} onChange={setFilters} />
        </div>
      )}
      <Asides guidance={guidance} />
      <SourceList guidance={guidance} open={openSource} onOpen={setOpenSource} />
      <CopyAnswer guidance={guidance} filters={filters} />
    </article>
  );
}

/** A page's price is read in US dollars, so it has no place on the scale of another currency. */
const isForeign = (unit: Unit): boolean => isMoney(unit) && unit !== 'usd';
