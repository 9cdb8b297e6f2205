import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocales } from '../../scripts/locales/read.ts';
import { builtExtension } from '../../scripts/start/build.ts';
import { TARGETS } from './support/built.ts';

describe.each(TARGETS)('the build for %s', (target) => {
  const read = (file: string) => readFileSync(join(builtExtension(target), file), 'utf8');

  it.each(['sidepanel.html', 'popup.html'])(
    'has the first answers drawn in every language, in the styles they have later: %s',
    (page) => {
      const html = read(page);
      const tags = [...html.matchAll(/<template lang="([^"]+)">/g)].map(([, tag]) => tag);
      expect(tags).toEqual(readLocales().map(({ name }) => name.replace('_', '-')));
      const styles = [...html.matchAll(/<link rel="stylesheet"[^>]+href="\/([^"]+)"/g)]
        .map(([, file = '']) => read(file))
        .join('\n');
      const drawn = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      );
      // One language is drawn, and the others are texts that take its place.
      expect(drawn.length).toBeGreaterThan(25);
      for (const name of new Set(drawn)) expect(styles).toContain(`.${name}`);
    },
  );

  it.each(['sidepanel.html', 'popup.html'])(
    'names the modules of the live surface only where none is asked for yet: %s',
    (page) => {
      const html = read(page);
      const modules = /type="module"|rel="modulepreload"/;
      expect(/<template id="live">.*?<\/template>/s.exec(html)?.[0]).toMatch(modules);
      expect(html.replace(/<template.*?<\/template>/gs, '')).not.toMatch(modules);
      expect(html.indexOf('/first-answers.js')).toBeGreaterThan(html.indexOf('id="live"'));
    },
  );
});
