import { mayName } from '../../core/detect/hint.ts';
import type { PageSubject } from '../../core/detect/signals.ts';
import { glanceAtText } from './glance.ts';
import { BEGINNING, collectBlocks } from './page-blocks.ts';
import type { JudgePage } from './page-messages.ts';

/** A page with less text than this is still being put together, or shows it elsewhere (a shadow root). */
const THIN = 600;
/** White space counts for no text; where there is this much of both, there is enough. */
const ENOUGH = 10_000;

/** Says what a page with such signs is about; rejects where there is nobody to say it. */
export type Judge = (signs: JudgePage) => Promise<PageSubject>;

/**
 * Finds out what a page is about, at the least cost that tells: address, title and description with a glance at the
 * text, and block by block only where those may name microneedling or there is next to nothing. Blocks are judged in
 * the extension's own process, and once as long as the glance shows the same. The answer takes host and path of the
 * address. Unsure where too little was there, or nobody to judge it: the page may yet turn out to be about
 * microneedling.
 */
export function createLook(
  page: Document,
  judge: Judge,
): (url: string) => Promise<[subject: PageSubject, unsure: boolean]> {
  let judged = '';
  let last: PageSubject;

  return async (url) => {
    const { title } = page;
    const description =
      page.head?.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    const glance = glanceAtText(page);
    const signs = [url, title, description, glance].join('\n');
    const thin = glance.length < ENOUGH && glance.replace(/\s+/g, ' ').length < THIN;
    if (thin || mayName(signs)) {
      if (thin || signs !== judged) {
        const { blocks } = collectBlocks(page, BEGINNING);
        if (thin && !mayName(signs + blocks.map(({ text }) => text))) return ['unrelated', thin];
        try {
          last = await judge({ type: 'judge-page', url, title, description, blocks });
          judged = signs;
        } catch {
          return ['unrelated', true];
        }
      }
      return [last, thin && last !== 'about'];
    }
    return ['unrelated', false];
  };
}
