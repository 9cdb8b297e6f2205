import type { Preferences } from '../core/preferences/preferences.ts';

/** The one thing kept where a page can read it without waiting: in localStorage, beside the extension's own storage. */
export const LOOK_KEY = 'look';

/** How the first answers look before the preferences are read; absent where the browser says. */
export interface LookAhead {
  readonly language?: string;
  readonly theme?: string;
  /** Kept questions stand above the answers, so these wait for them. */
  readonly waits?: true;
}

/** What was kept; nothing where it is damaged or can't be read. Never throws. */
export function readLookAhead(): LookAhead {
  try {
    return Object(JSON.parse(localStorage.getItem(LOOK_KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** Deletes the copy. Never throws. */
export function forgetLookAhead(): void {
  try {
    localStorage.removeItem(LOOK_KEY);
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Copies what of the preferences shows at first sight; nothing is kept where all of it is as the browser says. Never
 * throws: without the copy the first answers are drawn as the browser says, and put right a moment later.
 */
export function keepLookAhead({ language, theme, keepQuestions }: Preferences): void {
  const look: LookAhead = {
    ...(language !== 'system' && { language }),
    ...(theme !== 'system' && { theme }),
    ...(keepQuestions && { waits: true }),
  };
  try {
    if (Object.keys(look).length === 0) forgetLookAhead();
    else localStorage.setItem(LOOK_KEY, JSON.stringify(look));
  } catch (error) {
    console.warn(error);
  }
}
