import { fold } from './fold.ts';

/**
 * The parts of an address that tell what a page is about. Query and fragment are left out: they carry what
 * people typed and where they came from. What is no address gives empty parts.
 */
export function readAddress(url: string): {
  readonly host: string;
  /** The last part of the path, where a page carries its subject; folded. */
  readonly slug: string;
  /** Host and path before it, where sites carry theirs; folded. */
  readonly site: string;
} {
  const [, host = '', path = ''] = /^\w+:\/\/([^/?#]*)([^?#]*)/.exec(url) ?? [];
  const folders = decoded(path).split('/');
  // The last part may be a number or an empty one.
  const at = folders.findLastIndex((folder) => /\p{L}/u.test(folder));
  return {
    host,
    slug: fold(folders[at] ?? ''),
    site: fold([host, ...folders.slice(0, Math.max(0, at))].join('\n')),
  };
}

/** A broken %-sequence leaves the address as written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
