/** Milliseconds to the second look; each further wait is twice the one before. */
const FIRST_WAIT = 250;
/** A page that changed its address in place brings its content some time later: no wait beyond this is the last. */
const SETTLING = 1_000;
/** A page that shows next to nothing is given up after a wait that reaches this, sixteen seconds in all. */
const LONGEST_WAIT = 8_000;
/** Where the browser doesn't tell of changed addresses, they are compared this often. */
const POLL = 1_000;

/**
 * Looks at a page once, and again for as long as a look says that the page may still turn out otherwise, at most
 * six times; after a change of address without a load, three times at least. However often the address changes,
 * looks stay a wait apart.
 * @param navigation the browser's Navigation object; where it has none, the address is polled
 * @param look answers whether it was unsure
 */
export function keepLooking(
  address: Pick<Location, 'href'>,
  navigation: EventTarget | undefined,
  look: () => Promise<boolean>,
): void {
  let known = address.href;
  /** The wait that is running; 0 where none is. */
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (time: number, settling: number) => {
    clearTimeout(timer);
    waiting = time;
    timer = setTimeout(async () => {
      waiting = 0;
      const unsure = await look();
      if (!waiting && time < (unsure ? LONGEST_WAIT : settling)) {
        wait(time * 2 || FIRST_WAIT, settling);
      }
    }, time);
  };
  const compare = () => {
    if (address.href === known) return;
    known = address.href;
    // The first look stays due, or addresses that never stop changing would put it off for ever.
    if (waiting !== FIRST_WAIT) wait(FIRST_WAIT, SETTLING);
  };

  if (navigation) navigation.addEventListener('currententrychange', compare);
  else setInterval(compare, POLL);
  wait(0, 0);
}
