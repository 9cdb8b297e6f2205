import { basename } from 'node:path';

/**
 * Names a class after its file and itself ("essentials-list"): who looks at the package finds where it comes from, and
 * it packs smaller than with a fingerprint. Throws where two files have one name, since their classes would be one.
 */
export function classNames(): (name: string, file: string) => string {
  const files = new Map<string, string>();
  return (name, path) => {
    const [file = ''] = path.split('?');
    const own = basename(file, '.module.css');
    if ((files.get(own) ?? file) !== file)
      throw new Error(`Two files of styles are named ${own}: ${files.get(own)} and ${file}`);
    files.set(own, file);
    return `${own}-${name}`;
  };
}
