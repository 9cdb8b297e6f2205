import { detect } from '../../core/detect/detect.ts';
import type { PageSubject } from '../../core/detect/signals.ts';
import { glanceAtText } from './glance.ts';
import { type Budget, collectBlocks } from './page-blocks.ts';

/** A page with less text than this is still being put together, or shows it elsewhere (a shadow root). */
const THIN = 600;
/** The beginning of a page tells what it is about. */
const BEGINNING: Budget = [5_000, 25_000];

/**
 * Decides what a page is about, at the least cost that decides it: address, title and description with a
 * glance at the text, and block by block only where those name microneedling or there is next to nothing.
 * Unsure where too little was there: the page may yet turn out to be about microneedling.
 */
export function lookAt(page: Document, url: string): [subject: PageSubject, unsure: boolean] {
  const meta = page.head?.querySelector<HTMLMetaElement>('meta[name=description]');
  const headings: string[] = [];
  const signals = {
    url,
    title: page.title,
    description: meta?.content ?? '',
    headings,
    text: glanceAtText(page),
  };
  const thin = signals.text.length < THIN;
  let subject = detect(signals);
  if (thin || subject !== 'unrelated') {
    const texts: string[] = [];
    for (const { tag, text } of collectBlocks(page, BEGINNING).blocks) {
      (tag[0] === 'h' ? headings : texts).push(text);
    }
    signals.text = texts.join('\n');
    subject = detect(signals);
  }
  return [subject, thin && subject !== 'about'];
}
