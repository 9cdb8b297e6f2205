/**
 * The parts of an address that tell what a page is about: the host; host and folders, where a site carries its
 * name and its sections; and the last part that is not a mere number, where a page carries its subject (empty
 * for a home page).
 */
export type AddressParts = readonly [host: string, site: string, slug: string];

/**
 * Takes an address apart. Query and fragment are left out: they carry what people typed and where they came
 * from. Escapes stay as they are: names that need them are in the title, too. What is no address gives parts
 * that name nothing.
 */
export function readAddress(url: string): AddressParts {
  const folders = url.replace(/^\w+:\/\/|[?#].*/gs, '').split('/');
  const at = folders.findLastIndex((folder, place) => place > 0 && /[a-z]/i.test(folder));
  return [folders[0] as string, folders.slice(0, Math.max(1, at)).join(' '), folders[at] ?? ''];
}
