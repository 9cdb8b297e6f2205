import { useEffect, useState } from 'react';
import { type Diagnostics, readDiagnostics } from '../../bridge/diagnostics.ts';

/** What there is to say of faults, read again whenever the reader comes back to the page; null until then. */
export function useDiagnostics(): Diagnostics | null {
  const [known, setKnown] = useState<Diagnostics | null>(null);
  useEffect(() => {
    const read = () => void readDiagnostics().then(setKnown, () => setKnown(null));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return known;
}
