import type { Claim, ClaimId, Facts, Source, SourceId } from '../../data/facts.ts';
import type { SourceFile } from '../../data/schema.ts';
import { checkSources, knownGaps } from './check-sources.ts';
import { BrokenFactSet } from './report.ts';
import { versionOf } from './version.ts';

/** Reads, checks and joins every source file. Throws BrokenFactSet, which tells every problem at once. */
export function loadFacts(): Facts {
  const { files, problems } = checkSources();
  if (problems.length > 0) throw new BrokenFactSet(problems);
  return { ...joinFacts(files.map(({ source }) => source)), gaps: knownGaps() };
}

/** The fact set the extension carries: sources and claims by id, without what no surface shows. */
export function joinFacts(files: readonly SourceFile[]): Facts {
  const sources = files.map(toSource).sort(byId);
  const claims = files.flatMap(toClaims).sort(byId);
  return { version: versionOf({ sources, claims }), sources, claims };
}

/** By code unit, not by locale, so that every machine sorts alike. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** How a page was obtained is a note for those who check it, not for readers; `via` is what readers need. */
function toSource({ claims: _claims, retrieved_from: _retrieved, ...source }: SourceFile): Source {
  return { ...source, id: source.id as SourceId };
}

function toClaims(file: SourceFile): Claim[] {
  return file.claims.map(
    ({ id, ...claim }): Claim => ({
      ...claim,
      id: `${file.id}/${id}` as ClaimId,
      source: file.id as SourceId,
    }),
  );
}
