/** A page that changes its address in place brings its content some time later: the gaps between looks. */
const GAPS = [300, 1_200, 3_500];
const CHANGE = 'currententrychange';
/** Where the browser doesn't tell of changed addresses, they are compared this often. */
const POLL = 1_000;

/**
 * Calls `onSettled` some moments after the address changed without a load, more than once, and `onChanged` at
 * once. However often the address changes, looks stay a gap apart. Returns the way to stop.
 * @param navigation the browser's Navigation object; where it has none, the address is polled
 */
export function watchAddress(
  address: Pick<Location, 'href'>,
  navigation: EventTarget | undefined,
  onChanged: () => void,
  onSettled: () => void,
): () => void {
  let known = address.href;
  let step = GAPS.length;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    const gap = GAPS[step++];
    if (!gap) return;
    timer = setTimeout(() => {
      onSettled();
      wait();
    }, gap);
  };
  const compare = () => {
    if (address.href === known) return;
    known = address.href;
    onChanged();
    // The first look stays due, or addresses that never stop changing would put it off for ever.
    if (step === 1) return;
    clearTimeout(timer);
    step = 0;
    wait();
  };

  const poll = navigation ? undefined : setInterval(compare, POLL);
  navigation?.addEventListener(CHANGE, compare);
  return () => {
    clearTimeout(timer);
    clearInterval(poll);
    navigation?.removeEventListener(CHANGE, compare);
  };
}
