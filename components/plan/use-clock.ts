import { useEffect, useState } from 'react';

/** The moment a plan is told at: the reader's clock and time zone. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

const MINUTE = 60_000;

const readClock = (): Clock => ({
  now: Date.now(),
  // Asked anew each time: the reader may travel, or set the clock.
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The clock, read again every minute and whenever the reader comes back. */
export function useClock(): Clock {
  const [clock, setClock] = useState(readClock);
  useEffect(() => {
    const update = () => setClock(readClock());
    const timer = setInterval(update, MINUTE);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return clock;
}
