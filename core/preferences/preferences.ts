import { MONEY_UNITS, type MoneyUnit } from '../../data/topics.ts';
import type { Migrations } from '../stored/versioned.ts';
import { LANGUAGES, type Language } from '../wording/language.ts';

export const DETECTION_MODES = ['always', 'on-click'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const TOOLBAR_BUTTONS = ['popup', 'panel'] as const;

/** What the reader has chosen; kept in the extension's local storage. */
export interface Preferences {
  /** Whether pages are looked at by themselves, or only when the reader asks. */
  readonly detection: (typeof DETECTION_MODES)[number];
  /** Host names that are never read, subdomains included. */
  readonly sitesLeftAlone: readonly string[];
  /** What the interface speaks: one language, or whichever the browser does. */
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  /** The currency prices are given in where sources have it. */
  readonly currency: MoneyUnit;
  /** What a click on the toolbar button opens. */
  readonly toolbarButton: (typeof TOOLBAR_BUTTONS)[number];
  /** Whether questions are kept, to be asked again. */
  readonly keepQuestions: boolean;
}

/** No released version stored them in any other form than this one. */
export const PREFERENCES_MIGRATIONS: Migrations = [];

export const DEFAULT_PREFERENCES: Preferences = {
  detection: 'always',
  sitesLeftAlone: [],
  language: 'system',
  theme: 'system',
  currency: 'usd',
  toolbarButton: 'popup',
  keepQuestions: false,
};

export interface ParsedPreferences {
  readonly preferences: Preferences;
  /** The names of stored values that could not be used and fell back to their default. */
  readonly problems: readonly (keyof Preferences)[];
}

/**
 * Reads stored preferences. Nothing stored gives the defaults without a problem; each value that is not as it
 * should be falls back to its own default and is named in `problems`, and the others are kept. Never throws.
 */
export function parsePreferences(stored: unknown): ParsedPreferences {
  if (stored === undefined || stored === null) {
    return { preferences: DEFAULT_PREFERENCES, problems: [] };
  }
  const record: Record<string, unknown> = typeof stored === 'object' ? { ...stored } : {};
  const problems: (keyof Preferences)[] = typeof stored === 'object' ? [] : names();
  const choice = <K extends keyof Preferences>(key: K, valid: readonly Preferences[K][]) => {
    const value = record[key];
    if (valid.includes(value as Preferences[K])) return value as Preferences[K];
    if (value !== undefined) problems.push(key);
    return DEFAULT_PREFERENCES[key];
  };
  const hosts = (value: unknown): string[] => {
    // A list with one broken entry keeps the others: a site to be left alone must not be read for it.
    const kept = Array.isArray(value) ? value.filter(isHost) : [];
    if (value !== undefined && kept.length !== (value as { length?: unknown } | null)?.length) {
      problems.push('sitesLeftAlone');
    }
    return kept;
  };
  const preferences: Preferences = {
    detection: choice('detection', DETECTION_MODES),
    sitesLeftAlone: hosts(record.sitesLeftAlone),
    language: choice('language', LANGUAGES),
    theme: choice('theme', THEMES),
    currency: choice('currency', MONEY_UNITS),
    toolbarButton: choice('toolbarButton', TOOLBAR_BUTTONS),
    keepQuestions: choice('keepQuestions', [true, false]),
  };
  return { preferences, problems };
}

const names = (): (keyof Preferences)[] =>
  Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];

/**
 * The host name in what a reader typed ("https://www.example.com/page", "Example.com"), without "www.";
 * null where there is none.
 */
export function hostFrom(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
  return isHost(host) ? host : null;
}

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 253 && /^[\p{L}\p{N}.-]+$/u.test(value);
