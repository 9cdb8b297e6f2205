import type { ActivePage } from '../../bridge/active-page.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';

/** What the reader can do about a page that isn't read; named as in locales. */
export type PageAction = 'read_now' | 'turn_on' | 'reload';

/** What is known of the page, or why nothing is; `fixed` where an organisation has its site left alone. */
export function pageWords({ status, host }: ActivePage, words: Words, fixed = false): string {
  switch (status.kind) {
    case 'about':
    case 'passing':
    case 'unrelated':
    case 'loading':
      return words.t(`page.${status.kind}`);
    case 'not-read':
      return status.why === 'site-left-alone'
        ? words.t(fixed ? 'page.site_left_alone_managed' : 'page.site_left_alone', [
            host ?? words.t('page.this_site'),
          ])
        : words.t('page.only_when_clicked');
    case 'unreadable':
      return words.t(`page.${messageKey(status.why)}`);
  }
}

/** The one action that helps in this state; null where none does. What an organisation has fixed stays as it is. */
export function helpFor({ status, asked }: ActivePage, fixed = false): PageAction | null {
  if (status.kind === 'passing' || status.kind === 'unrelated') return asked ? null : 'read_now';
  if (status.kind === 'not-read') {
    if (status.why !== 'site-left-alone') return 'read_now';
    return fixed ? null : 'turn_on';
  }
  const staleTab = status.kind === 'unreadable' && status.why === 'opened-before-update';
  return staleTab ? 'reload' : null;
}
