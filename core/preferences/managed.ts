import { LANGUAGES } from '../wording/language.ts';
import { isOn } from './left-alone.ts';
import { DETECTION_MODES, hostFrom, type Preferences, TOOLBAR_BUTTONS } from './preferences.ts';

/** What an organisation has set for everybody on its machines; what is absent is the reader's own choice. */
export interface ManagedSettings
  extends Partial<Pick<Preferences, 'detection' | 'language' | 'toolbarButton'>> {
  /** Host names that are never read, subdomains included. */
  readonly sitesLeftAlone: readonly string[];
  /** Whether these sites are all there are, and the reader adds none. */
  readonly sitesLocked: boolean;
}

export interface Managed {
  readonly settings: ManagedSettings;
  /** The house protocol as it was given; `parseProtocol` reads it, where it is shown. */
  readonly protocol: unknown;
  /** Paths of the settings that could not be used, such as `sitesLeftAlone[2]`; the others count. */
  readonly ignored: readonly string[];
}

export const UNMANAGED: Managed = {
  settings: { sitesLeftAlone: [], sitesLocked: false },
  protocol: undefined,
  ignored: [],
};

/** More are not worth a look by themselves: what is wrong with one list is wrong with all of it. */
const MOST_IGNORED = 20;
const LONGEST_PATH = 80;
const MOST_SITES = 1_000;
const KEYS = [
  'detection',
  'language',
  'toolbarButton',
  'sitesLeftAlone',
  'sitesLocked',
  'protocol',
] as const;

/**
 * Reads what an organisation's policy holds, in the form of public/managed-schema.json. Nothing gives UNMANAGED; each
 * value that is not as it should be is left out and named in `ignored`, and the others are kept. Never throws.
 */
export function parseManaged(value: unknown): Managed {
  if (!isRecord(value)) return UNMANAGED;
  const { ignored, ignore } = listIgnored();
  noteUnknown(value, KEYS, '', ignore);
  const choice = <K extends 'detection' | 'language' | 'toolbarButton'>(
    key: K,
    valid: readonly Preferences[K][],
  ): Pick<ManagedSettings, K> | undefined => {
    const set = value[key];
    if (valid.includes(set as Preferences[K])) return { [key]: set } as Pick<ManagedSettings, K>;
    if (set !== undefined) ignore(key);
    return undefined;
  };
  const settings: ManagedSettings = {
    ...choice('detection', DETECTION_MODES),
    ...choice('language', LANGUAGES),
    ...choice('toolbarButton', TOOLBAR_BUTTONS),
    ...parseSites(value, ignore),
  };
  return { settings, protocol: value.protocol, ignored };
}

/** A lock without a list would let every site be read, so it does not count. */
function parseSites(
  { sitesLeftAlone, sitesLocked }: Record<string, unknown>,
  ignore: Ignore,
): Pick<ManagedSettings, 'sitesLeftAlone' | 'sitesLocked'> {
  const isList = Array.isArray(sitesLeftAlone);
  const given: unknown[] = isList ? sitesLeftAlone : [];
  if (sitesLeftAlone !== undefined && !isList) ignore('sitesLeftAlone');
  const isSwitch = isOn(sitesLocked) || sitesLocked === false || sitesLocked === 0;
  if (sitesLocked !== undefined && !(isSwitch && isList)) {
    ignore('sitesLocked');
  }
  const sites = given.filter((site, place) => {
    const isSound = isPlainHost(site) && place < MOST_SITES;
    if (!isSound) ignore(`sitesLeftAlone[${place}]`);
    return isSound;
  });
  return { sitesLeftAlone: sites as string[], sitesLocked: isList && isOn(sitesLocked) };
}

/** As pages compare it: in small letters, without an address or "www." around it. */
const isPlainHost = (value: unknown): boolean =>
  typeof value === 'string' && hostFrom(value) === value;

/** The preferences in force: the organisation's where it set any, the reader's own elsewhere. */
export function withManaged(own: Preferences, { settings }: Managed): Preferences {
  const { sitesLeftAlone, sitesLocked, ...choices } = settings;
  const ownSites = sitesLocked ? [] : own.sitesLeftAlone;
  const sites = [...new Set([...sitesLeftAlone, ...ownSites])];
  return { ...own, ...choices, sitesLeftAlone: sites };
}

/** Notes that the value at this path can't be used. */
export type Ignore = (path: string) => void;

/** A list of paths that grows as values are found that can't be used. */
export function listIgnored(): { readonly ignored: readonly string[]; readonly ignore: Ignore } {
  const ignored: string[] = [];
  const ignore = (path: string) => {
    if (ignored.length < MOST_IGNORED) ignored.push(path.slice(0, LONGEST_PATH));
  };
  return { ignored, ignore };
}

/** Whether this is an object with keys of its own, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes the keys that mean nothing here, such as misspelt ones. */
export function noteUnknown(
  record: Record<string, unknown>,
  known: readonly string[],
  prefix: string,
  ignore: Ignore,
): void {
  for (const key of Object.keys(record)) if (!known.includes(key)) ignore(prefix + key);
}
