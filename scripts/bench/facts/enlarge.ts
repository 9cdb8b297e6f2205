import type { ClaimId, Facts, SourceId } from '../../../data/facts.ts';

/** The fact set so many times over, each copy by sources of its own. */
export function enlarged({ version, sources, claims }: Facts, times: number): Facts {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (id: string, copy: number): string => (copy === 0 ? id : `${copy}-${id}`);
  return {
    version,
    sources: copies.flatMap((copy) =>
      sources.map((source) => ({ ...source, id: named(source.id, copy) as SourceId })),
    ),
    claims: copies.flatMap((copy) =>
      claims.map((claim) => ({
        ...claim,
        id: named(claim.id, copy) as ClaimId,
        source: named(claim.source, copy) as SourceId,
      })),
    ),
  };
}
