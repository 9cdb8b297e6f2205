/** Where the reader's preferences are kept. On its own with what pages ask of them, which is all a page carries. */
export const PREFERENCES_KEY = 'preferences';

/** True where `host` or a domain above it is among the sites that are to be left alone. */
export const isLeftAlone = (
  host: string,
  { sitesLeftAlone }: { readonly sitesLeftAlone: readonly string[] },
): boolean => isAmong(host, sitesLeftAlone);

/** True where `host` or a domain above it is among `sites`. */
export const isAmong = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => `.${host}`.endsWith(`.${site}`));

/** Whether an organisation has switched something on; the registry of Windows has numbers alone, and writes 1. */
export const isOn = (value: unknown): boolean => value === true || value === 1;
