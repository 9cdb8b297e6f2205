import type { PageReading, PageRequest } from './page-messages.ts';
import type { PageState } from './page-state.ts';
import type { PageWatch } from './page-watch.ts';

/**
 * A listener for `runtime.onMessage`, on which a browser delivers what the extension's own contexts send and
 * nothing else. It answers requests about this page, leaves other messages to others, and returns true where an
 * answer follows.
 */
export function createRequestListener(
  watch: PageWatch,
): (
  message: unknown,
  sender: unknown,
  respond: (answer: PageState | PageReading) => void,
) => boolean {
  return (message, _, respond) => {
    const type = (message as Partial<PageRequest> | null)?.type;
    if (type === 'read-page') respond(watch.read());
    const isDescribe = type === 'describe-page';
    if (isDescribe) void watch.describe().then(respond);
    return isDescribe;
  };
}
