import { type AnyNode, parse as parseToTree } from '@humanwhocodes/momoa';

/** Why a text is not the JSON it should be, and where. Lines and columns count from 1; null where the place is unknown. */
export interface JsonFault {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

const fault = (message: string, line: number | null, column: number | null): JsonResult => ({
  ok: false,
  fault: { message, line, column },
});

/** JSON.parse keeps the last of two equal keys and says nothing; here it is a fault. */
function repeatedKey(node: AnyNode): JsonFault | null {
  if (node.type === 'Document') return repeatedKey(node.body);
  if (node.type === 'Array') return firstFault(node.elements.map(({ value }) => value));
  if (node.type !== 'Object') return null;
  const seen = new Set<string>();
  for (const { name } of node.members) {
    const key = name.type === 'String' ? name.value : name.name;
    if (seen.has(key)) {
      return {
        message: `The key "${key}" is given twice; keep one of them.`,
        line: name.loc.start.line,
        column: name.loc.start.column,
      };
    }
    seen.add(key);
  }
  return firstFault(node.members.map(({ value }) => value));
}

function firstFault(nodes: readonly AnyNode[]): JsonFault | null {
  for (const node of nodes) {
    const found = repeatedKey(node);
    if (found) return found;
  }
  return null;
}

/** V8 names the place in some of its messages only: "… in JSON at position 8 (line 1 column 9)". */
function faultFromParser(error: unknown): JsonResult {
  const message = error instanceof Error ? error.message : String(error);
  const place = /\(line (\d+) column (\d+)\)/.exec(message);
  const words = message.replace(/ in JSON at position.*$/s, '');
  return fault(`${words}.`, place ? Number(place[1]) : null, place ? Number(place[2]) : null);
}

/** The parser calls signs by name; a contributor knows them by their looks. */
const SIGNS: Readonly<Record<string, string>> = {
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Comma: ',',
  Colon: ':',
};

const inPlainWords = (message: string): string =>
  message
    .replace(/ \(\d+:\d+\)$/, '')
    .replace(/token (\w+)/, (_, token: string) => SIGNS[token] ?? token.toLowerCase());

function faultFromTree(error: unknown): JsonResult | null {
  if (!(error instanceof Error) || !('line' in error) || !('column' in error)) return null;
  return fault(inPlainWords(error.message), Number(error.line), Number(error.column));
}

/** Reads strict JSON. Never throws: what is wrong comes back with its line and column. */
export function parseJson(text: string): JsonResult {
  try {
    const repeated = repeatedKey(parseToTree(text));
    if (repeated) return { ok: false, fault: repeated };
  } catch (error) {
    const found = faultFromTree(error);
    if (found) return found;
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return faultFromParser(error);
  }
}
