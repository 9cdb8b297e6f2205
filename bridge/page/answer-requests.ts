import type { PageReading, PageRequest } from './page-messages.ts';
import type { PageState } from './page-state.ts';
import type { PageWatch } from './page-watch.ts';

/**
 * A listener for `runtime.onMessage` that answers requests about this page. It answers the extension's own
 * contexts alone, leaves other messages to others, and returns true where an answer follows.
 */
export function createRequestListener(
  watch: PageWatch,
  ownId: string,
): (
  message: unknown,
  sender: { readonly id?: string | undefined },
  respond: (answer: PageState | PageReading) => void,
) => boolean {
  return (message, sender, respond) => {
    const type = sender.id === ownId && (message as Partial<PageRequest> | null)?.type;
    if (type === 'read-page') respond(watch.read());
    else if (type === 'describe-page') void watch.describe().then(respond);
    else return false;
    return true;
  };
}
