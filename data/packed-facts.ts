import { type Columns, toColumns, toRows } from './columns.ts';
import type { Claim, Facts, Source } from './facts.ts';

/** The fact set as the extension carries it: nothing stands in it twice that can be told from the rest. */
export interface PackedFacts extends Omit<Facts, 'sources' | 'claims'> {
  readonly sources: Columns;
  /** Without quantities. `source` is the source's place, `id` what is behind the slash, empty where it is as usual. */
  readonly claims: Columns;
  /** Each with the place of its `claim`. */
  readonly quantities: Columns;
}

/** Most claims are called after what they answer: "downtime", "sessions-needed-acne-scars". */
const usualName = ({ topic, concern }: Pick<Claim, 'topic' | 'concern'>): string =>
  concern === 'general' ? topic : `${topic}-${concern}`;

/** Packs a fact set for the build. Throws where a claim has no source, or an id that is not of its source. */
export function packFacts({ sources, claims, ...others }: Facts): PackedFacts {
  const places = new Map(sources.map(({ id }, at) => [id, at]));
  const packed = claims.map(({ quantity: _quantity, ...claim }) => {
    const source = places.get(claim.source);
    if (source === undefined || !claim.id.startsWith(`${claim.source}/`))
      throw new Error(`No source of its own: ${claim.id}`);
    const name = claim.id.slice(claim.source.length + 1);
    return { ...claim, source, id: name === usualName(claim) ? '' : name };
  });
  const quantities = claims.flatMap(({ quantity }, claim) =>
    quantity ? [{ ...quantity, claim }] : [],
  );
  return {
    ...others,
    sources: toColumns(sources),
    claims: toColumns(packed),
    quantities: toColumns(quantities),
  };
}

/** The fact set as it was before it was packed. */
export function unpackFacts({ sources, claims, quantities, ...others }: PackedFacts): Facts {
  const named = toRows(sources) as unknown as Source[];
  const rows = toRows(claims) as unknown as (Omit<Claim, 'source'> & { readonly source: number })[];
  const unpacked = rows.map((row) => {
    const source = named[row.source]?.id;
    return { ...row, source, id: `${source}/${row.id || usualName(row)}`, quantity: null };
  }) as unknown as { quantity: unknown }[];
  for (const { claim, ...quantity } of toRows(quantities)) {
    const row = unpacked[claim as number];
    if (row) row.quantity = quantity;
  }
  return { ...others, sources: named, claims: unpacked as unknown as Claim[] };
}
