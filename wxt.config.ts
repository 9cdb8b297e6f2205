import { defineConfig } from 'wxt';
import { bareScript } from './scripts/build/bare-script.ts';
import { keepBrowserMessages } from './scripts/build/browser-messages.ts';
import { classNames } from './scripts/build/class-names.ts';
import { firstAnswers } from './scripts/build/first-answers/plugin.ts';
import { notices } from './scripts/build/notices.ts';
import { ownBrowser } from './scripts/build/own-browser.ts';
import { plainCalendar } from './scripts/build/plain-calendar.ts';
import { plainScale } from './scripts/build/plain-scale.ts';
import { sharedChunks } from './scripts/build/shared-chunks.ts';
import { smallChunks } from './scripts/build/small-chunks.ts';
import { packTightly } from './scripts/build/tight-zip.ts';
import { loadFacts } from './scripts/facts/load.ts';
import { factsPlugin } from './scripts/facts/vite-plugin.ts';
import { lexiconPlugin } from './scripts/lexicon/vite-plugin.ts';
import { checkLocales } from './scripts/locales/check.ts';
import { localesPlugin } from './scripts/locales/vite-plugin.ts';

/** What an extension page may load: its own packaged files and nothing else. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

const bundled = notices();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // What is left on a contributor's machine has no place among the sources.
  zip: { excludeSources: ['coverage/**', 'test-results/**'] },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  // Told before the bundler starts: its stack traces would bury the report of a broken source file or message.
  hooks: {
    'build:before': () => {
      loadFacts();
      checkLocales();
    },
    'build:done': ({ config }) => {
      if (config.command !== 'build') return;
      keepBrowserMessages(config.outDir);
      bundled.write(config.outDir);
    },
    'zip:extension:done': (_, file) => packTightly(file),
  },
  vite: ({ browser }) => ({
    plugins: [
      factsPlugin(),
      localesPlugin(),
      lexiconPlugin(),
      ownBrowser(browser),
      plainCalendar(),
      plainScale(),
      bareScript(),
      sharedChunks(),
      smallChunks(),
      firstAnswers(),
      bundled.plugin(),
    ],
    css: { modules: { generateScopedName: classNames() } },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    omnibox: { keyword: 'mn' },
    action: {
      default_title: '__MSG_action_title__',
      // Firefox would hide the button, and the badge with it, behind the puzzle piece.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      'open-panel': {
        // Chrome keeps Alt+Shift+N to itself and would leave the command without a key.
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_open_panel__',
      },
    },
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['content-script.js'],
        run_at: 'document_idle',
      },
    ],
    permissions:
      browser === 'firefox'
        ? ['storage', 'contextMenus']
        : ['storage', 'contextMenus', 'sidePanel'],
    // Firefox has no such key: it hands out what its policies hold as it is.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'needlewise@needlewise.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
