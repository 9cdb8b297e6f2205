import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Claim, ClaimId, Facts, Source, SourceId } from '../../data/facts.ts';
import { type SourceFile, SourceFileSchema } from '../../data/schema.ts';

export const SOURCES_DIRECTORY = join(import.meta.dirname, '../../data/sources');

/** Reads, validates and joins every source file. Throws with file, claim and rule when one is broken. */
export function loadFacts(directory: string = SOURCES_DIRECTORY): Facts {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      v.parse(SourceFileSchema, JSON.parse(readFileSync(join(directory, name), 'utf8'))),
    );
  return joinFacts(files);
}

export function joinFacts(files: readonly SourceFile[]): Facts {
  const sources = files.map(
    ({ claims: _claims, ...source }): Source => ({ ...source, id: source.id as SourceId }),
  );
  const claims = files.flatMap((file) =>
    file.claims.map(
      ({ id, ...claim }): Claim =>
        ({ ...claim, id: `${file.id}/${id}` as ClaimId, source: file.id as SourceId }) as Claim,
    ),
  );
  const newest =
    files
      .map((file) => file.checked_on)
      .sort()
      .at(-1) ?? 'empty';
  const hash = createHash('sha256')
    .update(JSON.stringify([sources, claims]))
    .digest('hex')
    .slice(0, 8);
  return { version: `${newest}-${hash}`, sources, claims };
}
