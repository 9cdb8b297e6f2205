import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SourceFileSchema } from '../../data/schema.ts';
import { type JsonFault, parseJson } from './parse-json.ts';
import type { FactFile, Problem } from './problem.ts';

export const SOURCES_DIRECTORY = join(import.meta.dirname, '../../data/sources');

/** A source file before anyone has looked inside. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** The source files of a directory in the order of their names, the same on every machine. */
export function readTexts(directory: string = SOURCES_DIRECTORY): SourceText[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
}

export type ReadResult =
  | { readonly ok: true; readonly file: FactFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SCHEMA_PATH = /^claims\.(\d+)(?:\.(.+))?$/;

/** The claim a schema issue belongs to, by the id it carries or, where it has none, by its place. */
function claimAt(value: unknown, index: number): string {
  const claims = (value as { claims?: unknown }).claims;
  const claim: unknown = Array.isArray(claims) ? claims[index] : undefined;
  const id = (claim as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : `claim number ${index + 1}`;
}

function shapeProblem(name: string, value: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? '';
  const inClaim = SCHEMA_PATH.exec(path);
  const field = inClaim ? (inClaim[2] ?? '') : path;
  return {
    file: name,
    rule: 'shape',
    ...(inClaim && { claim: claimAt(value, Number(inClaim[1])) }),
    message: `${field ? `"${field}"` : 'This entry'} ${shapeMessage(issue)}`,
  };
}

function shapeMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'picklist') {
    return `is ${issue.received}, not one of the words allowed here: ${issue.expected?.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')}.`;
  }
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? 'is no field we know; take it out or correct its name.'
      : 'is missing; add it (null where the source says nothing).';
  }
  if (issue.kind === 'validation') {
    return issue.input === '' ? `${issue.message}.` : `${issue.message}; found ${issue.received}.`;
  }
  return `should be ${issue.expected}; found ${issue.received}.`;
}

/** Where the text stops being JSON, with the line itself. */
function tellFault({ line, column, message }: JsonFault, text: string): string {
  if (line === null) return message;
  const excerpt = text.split('\n')[line - 1]?.trim().slice(0, 100);
  return `Line ${line}, column ${column}: ${message} Look for a comma, bracket or quotation mark that is missing or too many.${excerpt ? `\n${excerpt}` : ''}`;
}

/** Reads one file as far as JSON and shape go; the other rules need a file that passes here. */
export function readSource({ name, text }: SourceText): ReadResult {
  const json = parseJson(text);
  if (!json.ok) {
    return {
      ok: false,
      problems: [{ file: name, rule: 'json', message: tellFault(json.fault, text) }],
    };
  }
  const shape = v.safeParse(SourceFileSchema, json.value);
  return shape.success
    ? { ok: true, file: { name, text, source: shape.output } }
    : { ok: false, problems: shape.issues.map((issue) => shapeProblem(name, json.value, issue)) };
}
