import { detect } from '../../core/detect/detect.ts';
import type { PageSubject } from '../../core/detect/signals.ts';
import { collectBlocks } from './page-blocks.ts';
import { glanceAtText, readFront, toSignals } from './page-signals.ts';

/** A page with less text than this is still being put together, or shows it elsewhere (a shadow root). */
const THIN = 600;
/** The beginning of a page tells what it is about. */
const LOOK = { nodes: 5_000, characters: 25_000 };

export interface Look {
  readonly subject: PageSubject;
  /** Too little was there to be sure: the page may yet turn out to be about microneedling. */
  readonly unsure: boolean;
}

/**
 * Decides what a page is about, at the least cost that decides it: address, title and description with a
 * glance at the text, and block by block only where those name microneedling or there is next to nothing.
 */
export function lookAt(page: Document, url: string): Look {
  const front = readFront(page, url);
  const glance = glanceAtText(page);
  const thin = glance.length < THIN;
  let subject = detect({ ...front, text: glance });
  if (thin || subject !== 'unrelated') {
    subject = detect(toSignals(front, collectBlocks(page, LOOK).blocks));
  }
  return { subject, unsure: thin && subject !== 'about' };
}
