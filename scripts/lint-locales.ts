/** Checks the messages of every language: `npm run lint:locales`. The build runs the same check. */
import { checkLocales } from './locales/check.ts';

try {
  checkLocales();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
