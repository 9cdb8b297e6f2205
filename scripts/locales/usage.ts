import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** Which message keys the code asks for. */
export interface Usage {
  readonly isUsed: (key: string) => boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const CODE = ['{components,entrypoints,bridge,core,data,scripts}/**/*.{ts,tsx}', 'wxt.config.ts'];

/** What stands around the open places of a template that names a key, and of no other. */
const NAMES_A_KEY = /^[a-z_]+\.[a-z0-9_.]*$/;

/** As an id appears within a message key. */
const inKey = (id: string): string => id.replaceAll(/[- ]/g, '_');

/**
 * Gathers from code what could name a message: texts ('panel.back', '__MSG_action_title__'), and templates
 * (`tiers.${…}`). What a template leaves open counts only where the code has that id as a text somewhere, so that a
 * key beside those of real ids is still found to be unused.
 */
export function usageIn(
  sources: readonly { readonly file: string; readonly code: string }[],
): Usage {
  const texts = new Set<string>();
  const templates = new Map<string, RegExp>();
  const noteText = ({ value }: { readonly value: unknown }) => {
    if (typeof value === 'string') texts.add(value);
  };
  const noteTemplate = ({ quasis }: ESTree.TemplateLiteral) => {
    const parts = quasis.map(({ value }) => value.cooked ?? '');
    if (parts.length === 1) texts.add(parts[0] ?? '');
    else if (NAMES_A_KEY.test(parts.join(''))) templates.set(parts.join('…'), keyPattern(parts));
  };
  const visitor = new Visitor({ Literal: noteText, TemplateLiteral: noteTemplate });
  for (const { file, code } of sources) visitor.visit(parseSync(file, code).program);
  const ids = new Set([...texts].map(inKey));
  const isMade = (key: string) =>
    [...templates.values()].some((template) => {
      const [, ...open] = template.exec(key) ?? [];
      return open.length > 0 && open.every((part) => ids.has(part));
    });
  return {
    isUsed: (key) =>
      texts.has(key) || texts.has(`__MSG_${key.replaceAll('.', '_')}__`) || isMade(key),
  };
}

const keyPattern = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('([a-z0-9_]+)')}$`);

/** What the extension's own code and its scripts ask for. */
export const codeUsage = (): Usage =>
  usageIn(
    globSync(CODE, { cwd: ROOT }).map((file) => ({
      file,
      code: readFileSync(join(ROOT, file), 'utf8'),
    })),
  );
