import { currentVersion, upgraded } from '../stored/versioned.ts';
import { PLAN_MIGRATIONS, parsePlan } from './parse-plan.ts';
import type { Plan } from './types.ts';

/** What marks a file as one of ours. */
const FORMAT = 'needlewise-plan';

/** In characters, inclusive. The largest plan there can be has less than half of it. */
export const LARGEST_PLAN_FILE = 100_000;

/** Why a file can't be used. */
export type PlanFileProblem =
  | 'too-large'
  /** It is not JSON, or was cut off. */
  | 'not-json'
  /** It is JSON of something else. */
  | 'foreign'
  /** A later version of the product wrote it. */
  | 'newer'
  /** It is a plan file, with something in it that can't be right. */
  | 'damaged';

export type ReadPlanFile =
  | { readonly plan: Plan; readonly problem?: never }
  | { readonly problem: PlanFileProblem };

/** A plan as the text of a JSON file that `readPlanFile` turns back into the same plan. */
export function planFileText(plan: Plan): string {
  const version = currentVersion(PLAN_MIGRATIONS);
  return `${JSON.stringify({ format: FORMAT, version, ...plan }, null, 2)}\n`;
}

/** Reads the text of a file that may be anything. Never throws. */
export function readPlanFile(text: string): ReadPlanFile {
  if (text.length > LARGEST_PLAN_FILE) return { problem: 'too-large' };
  const json = parsedJson(text);
  if (json === undefined) return { problem: 'not-json' };
  if (!isOurs(json)) return { problem: 'foreign' };
  const { stored, isNewer } = upgraded(json, PLAN_MIGRATIONS);
  if (isNewer) return { problem: 'newer' };
  const { value, problems } = parsePlan(stored);
  return problems.length > 0 ? { problem: 'damaged' } : { plan: value };
}

function parsedJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isOurs = (json: unknown): boolean => (Object(json) as { format?: unknown }).format === FORMAT;
