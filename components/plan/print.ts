import './print.css';
import { isForPrint, openToPrint } from '../../bridge/plan-print.ts';
import type { PageClaims } from '../../core/plan/questions.ts';
import { useWords } from '../frame/words.tsx';

/**
 * Prints what is on screen: in a tab that was opened for it at once; beside a page by opening such a tab, for a
 * print dialog can't be counted on in a side panel or a sidebar.
 */
export function usePrint(
  address: string,
  onFailure: (outcome: string) => void,
  claims: PageClaims | null = null,
): { readonly print: () => void; readonly label: string } {
  const words = useWords();
  if (isForPrint(window.location.search)) {
    return { print: () => window.print(), label: words.t('plan.print_here') };
  }
  return {
    print: () =>
      void openToPrint(address, claims).catch(() => onFailure(words.t('plan.action_failed'))),
    label: words.t('plan.print'),
  };
}
