import type { Plugin } from 'vite';

const RESOLVED = '\0needlewise:plain-calendar';
const SCHEMA = /^\.\.?\/schema(\/index\.js)?$/;

/**
 * Leaves out what the calendar library (ics) checks its input with: that is a validator three times its size, and the
 * input is the extension's own, whose types say as much. What is written stays the same.
 */
export function plainCalendar(): Plugin {
  return {
    name: 'needlewise:plain-calendar',
    enforce: 'pre',
    resolveId: (id, importer) =>
      SCHEMA.test(id) && importer?.replaceAll('\\', '/').includes('/node_modules/ics/')
        ? RESOLVED
        : null,
    load: (id) =>
      id === RESOLVED
        ? `const accept = (value) => ({ error: null, value });
           export { accept as validateHeader, accept as validateHeaderAndEvent };`
        : null,
  };
}
