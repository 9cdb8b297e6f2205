import type { PageReading, PageRequest } from './page-messages.ts';
import type { PageState } from './page-state.ts';
import type { PageWatch } from './page-watch.ts';

type Answers = Record<PageRequest['type'], (asked?: boolean) => Promise<PageState | PageReading>>;

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
  const answers: Answers = { 'describe-page': watch.describe, 'read-page': watch.read };
  return (message, _, respond) => {
    const { type, asked } = Object(message) as { type: PageRequest['type']; asked?: true };
    const answer = answers[type] as Answers[typeof type] | undefined;
    void answer?.(asked).then(respond);
    return !!answer;
  };
}
