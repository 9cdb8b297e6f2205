/** Where the reader's preferences are kept. On its own with what pages ask of them, which is all a page carries. */
export const PREFERENCES_KEY = 'preferences';

/** True where `host` or a domain above it is among the sites the reader wants left alone. */
export const isLeftAlone = (
  host: string,
  { sitesLeftAlone }: { readonly sitesLeftAlone: readonly string[] },
): boolean => sitesLeftAlone.some((site) => `.${host}`.endsWith(`.${site}`));
