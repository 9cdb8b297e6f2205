import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, useMemo, useState } from 'react';
import type { QuantityGuidance } from '../../core/guidance/types.ts';
import type { Interval } from '../../core/quantity/interval.ts';
import { topicAnswer } from '../../core/wording/answer.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { SourceId } from '../../data/facts.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { type Axis, axisFor } from './axis.ts';
import { FiguresTable } from './figures-table.tsx';
import { PageClaimMark } from './mark.tsx';
import styles from './range-strip.module.css';
import { ReadOut } from './read-out.tsx';
import { StripLegend } from './strip-legend.tsx';
import { StripRowChoice } from './strip-row.tsx';
import { stripGroups } from './strip-rows.ts';

interface Props {
  readonly guidance: QuantityGuidance;
  /** What the page in front of the reader says, where it says something on this topic. */
  readonly pageClaim?: Interval | null;
  readonly onReadSource: (source: SourceId) => void;
}

/**
 * One row for each source on one axis, with the usual range as a band. No row stands for an average, since none of
 * the sources says it. Hovering, focusing or choosing a row reads it out below; the same figures stand in a table.
 */
export function RangeStrip({ guidance, pageClaim = null, onReadSource }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  const [chosen, setChosen] = useState<SourceId | null>(null);
  const [pointed, setPointed] = useState<SourceId | null>(null);
  const groups = useMemo(() => stripGroups(index, guidance, words), [index, guidance, words]);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const drawn = [...rows.map((row) => row.interval), ...(pageClaim ? [pageClaim] : [])];
  const axis = axisFor(drawn, guidance.usual, guidance.unit, words);
  const pageSays = pageClaim && topicAnswer(guidance.topic, pageClaim, guidance.unit, words);
  const read = rows.find(({ source }) => source.id === (pointed ?? chosen)) ?? null;
  return (
    <section className={styles.strip} aria-labelledby={titleId}>
      <h3 id={titleId} className={frame.visuallyHidden}>
        {words.t('strip.title')}
      </h3>
      <div className={styles.plot}>
        <Backdrop axis={axis} usual={guidance.usual} />
        {pageClaim && pageSays && <PageClaimMark span={axis.span(pageClaim)} says={pageSays} />}
        <RadioGroup
          aria-labelledby={titleId}
          value={chosen}
          onValueChange={(source: SourceId | null) => setChosen(source)}
          onPointerLeave={() => setPointed(null)}
        >
          {groups.map(({ tier, rows }) => (
            <div key={tier}>
              <p className={styles.tier}>{words.t(`tiers.${messageKey(tier)}`)}</p>
              {rows.map((row) => (
                <StripRowChoice
                  key={row.source.id}
                  row={row}
                  span={axis.span(row.interval)}
                  onPoint={setPointed}
                />
              ))}
            </div>
          ))}
        </RadioGroup>
        <AxisLabels axis={axis} />
      </div>
      <StripLegend rows={rows} usual={guidance.usual} hasPageClaim={pageClaim !== null} />
      <ReadOut row={read} pageSays={pageSays} onReadSource={onReadSource} />
      <Disclosure summary={words.t('strip.show_table')} className={styles.table}>
        <FiguresTable guidance={guidance} rows={rows} pageSays={pageSays} />
      </Disclosure>
    </section>
  );
}

/** The usual range and the grid, behind all rows. */
function Backdrop({ axis, usual }: { readonly axis: Axis; readonly usual: Interval | null }) {
  const band = usual && axis.span(usual);
  return (
    <div className={styles.backdrop} aria-hidden="true">
      {axis.ticks.map(({ place }) => (
        <span key={place} className={styles.gridLine} style={{ insetInlineStart: `${place}%` }} />
      ))}
      {band && (
        <span
          className={styles.band}
          style={{ insetInlineStart: `${band.start}%`, inlineSize: `${band.width}%` }}
        />
      )}
    </div>
  );
}

function AxisLabels({ axis }: { readonly axis: Axis }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>{axis.unitName}</span>
      <span className={styles.ticks}>
        {axis.ticks.map(({ place, label }) => (
          <span key={place} className={styles.tick} style={{ insetInlineStart: `${place}%` }}>
            {label}
          </span>
        ))}
      </span>
    </div>
  );
}
