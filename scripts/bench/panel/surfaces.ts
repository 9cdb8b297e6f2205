import type { Opening } from './opening.ts';

export type SurfaceName = 'panel' | 'popup';

export interface TimedOpening extends Opening {
  /** Milliseconds from the press of the toolbar button, or of what opens the sidebar, to the first paint. */
  readonly took: number;
  /** From there to the live surface. */
  readonly tookLive: number;
}

/** A browser that opens the surfaces of the extensions in it, one at a time. */
export interface OpeningBrowser {
  readonly version: string;
  readonly goto: (url: string) => Promise<void>;
  /** Opens a surface of the extension at this place, watches it for `settle` ms after its first paint, and closes it. */
  readonly open: (at: number, surface: SurfaceName, settle: number) => Promise<TimedOpening>;
  readonly close: () => Promise<void>;
}
