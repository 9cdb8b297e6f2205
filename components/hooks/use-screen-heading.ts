import { type RefObject, useEffect, useRef } from 'react';

/** For a screen's heading: it takes the focus on every new `screen`, so that a screen reader starts there. */
export function useScreenHeading(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is another screen
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return heading;
}
