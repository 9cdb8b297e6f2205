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
    if (sender.id !== ownId || !isRequest(message)) return false;
    if (message.type === 'read-page') respond(watch.read());
    else void watch.describe().then(respond);
    return true;
  };
}

function isRequest(message: unknown): message is PageRequest {
  const type = (message as Partial<PageRequest> | null | undefined)?.type;
  return type === 'describe-page' || type === 'read-page';
}
