import { defineConfig } from 'wxt';

/** The least that WXT and React make of a panel and a popup: what the extension's own are held against. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Bare',
    version: '1',
    action: {},
    permissions: browser === 'firefox' ? [] : ['sidePanel'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bare@needlewise.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
