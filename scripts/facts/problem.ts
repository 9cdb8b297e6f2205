import type { SourceFile } from '../../data/schema.ts';

/** One thing that is wrong with the fact set, told to whoever edited it. */
export interface Problem {
  /** The file it stands in, as a contributor would open it: `aad-news-2018.json`. */
  readonly file: string;
  /** The claim's own id; absent where the problem is the file's or the whole set's. */
  readonly claim?: string;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** The very words at fault. Present only where a listed exception may allow them. */
  readonly about?: string;
}

/** A file whose JSON could be read and whose shape is right. */
export interface FactFile {
  readonly name: string;
  readonly text: string;
  readonly source: SourceFile;
}

export interface Rule {
  readonly name: string;
  readonly description: string;
  check(files: readonly FactFile[]): Problem[];
  /** True where the rule judges the set as a whole, so that it must wait until every file can be read. */
  readonly wholeSet?: true;
}

/** One claim of one file. */
export interface ClaimInFile {
  readonly file: FactFile;
  readonly claim: SourceFile['claims'][number];
}

export const claimsIn = (files: readonly FactFile[]): ClaimInFile[] =>
  files.flatMap((file) => file.source.claims.map((claim) => ({ file, claim })));

/** What a rule that looks at claims one by one says of one claim: nothing, or a message with the words at fault. */
export type Finding = Pick<Problem, 'message' | 'about'>;

/** A rule that needs to see no more than one claim at a time. */
export function claimRule(
  name: string,
  description: string,
  find: (claim: ClaimInFile['claim']) => readonly Finding[],
): Rule {
  return {
    name,
    description,
    check: (files) =>
      claimsIn(files).flatMap(({ file, claim }) =>
        find(claim).map((finding) => ({
          file: file.name,
          claim: claim.id,
          rule: name,
          ...finding,
        })),
      ),
  };
}
