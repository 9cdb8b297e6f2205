import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { factsPlugin } from './scripts/facts/vite-plugin.ts';
import { localesPlugin } from './scripts/locales/vite-plugin.ts';

/** No test is about time: what hangs ends, and what a starved machine does slowly passes. In milliseconds. */
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    // One core of two left idle is half of the time.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [factsPlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: PATIENCE,
          include: ['tests/{core,data,docs,scripts,eval,locales}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), localesPlugin()],
        resolve: {
          alias: {
            'webextension-polyfill': new URL('./tests/support/fake-browser.ts', import.meta.url)
              .pathname,
          },
        },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['tests/support/patience.ts'],
          testTimeout: PATIENCE,
          include: ['tests/{bridge,components,entrypoints}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          testTimeout: PATIENCE,
          include: ['tests/build/**/*.test.ts'],
          // What was built is taken apart by some and built anew by others.
          maxWorkers: 1,
          globalSetup: 'tests/browser/support/build-once.ts',
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/build-once.ts',
          // Each file has browsers of its own, which mostly wait; more at once would starve a small machine.
          maxWorkers: 2,
          // A starved machine can lose a click or a focus in a real browser; what is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
