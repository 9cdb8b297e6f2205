import { useEffect, useState } from 'react';
import { panelShortcut } from '../../bridge/commands.ts';

/** The keys that open the panel, read again whenever the reader comes back from changing them. */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = () => void panelShortcut().then(setKeys, () => setKeys(null));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
