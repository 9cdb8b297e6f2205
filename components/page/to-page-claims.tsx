import type { PageReport } from '../../core/verdict/page-report.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';

/** Says beside the page's name how much of it was held against the sources, and leads there. */
export function ToPageClaims({ report }: { readonly report: PageReport | null }) {
  const words = useWords();
  const count = report?.claims.length ?? 0;
  if (count === 0) return null;
  return (
    <button type="button" className={frame.textButton} onClick={showClaims}>
      {words.t('verdict.title', count)}
    </button>
  );
}

/** Its heading is looked up when pressed: the claims are a part of the panel of their own. */
function showClaims() {
  const heading = document.getElementById('page-claims');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
