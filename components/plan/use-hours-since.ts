import { useEffect, useState } from 'react';

/** Hours since the reader's last session; null where their plan has none of late, and until it has been read. */
export function useHoursSince(): number | null {
  const [hours, setHours] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    void import('./hours-since.ts').then(({ followHours }) => {
      if (!gone) stop = followHours(setHours);
    }, console.warn);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return hours;
}
