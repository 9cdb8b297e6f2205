/** The arrows between rooms: data ← core ← bridge ← components ← entrypoints. */
const mayNotImport = (from, to, comment) => ({
  name: `${from.replaceAll('|', '-or-')}-not-to-${to.replaceAll('|', '-or-')}`,
  comment,
  severity: 'error',
  from: { path: `^(${from})/` },
  to: { path: `^(${to})/` },
});

module.exports = {
  forbidden: [
    mayNotImport('data', 'core|bridge|components|entrypoints|scripts', 'Facts depend on nothing.'),
    mayNotImport('core', 'bridge|components|entrypoints|scripts', 'Reasoning is pure.'),
    mayNotImport(
      'bridge',
      'components|entrypoints|scripts',
      'The bridge does not know what people see.',
    ),
    mayNotImport('components', 'entrypoints|scripts', 'Components take what they need as props.'),
    mayNotImport('entrypoints', 'scripts', 'Scripts run on a contributor’s machine only.'),
    {
      name: 'core-is-pure',
      comment:
        'core/ reaches no browser and no Node module; of libraries only those that are as pure as it is.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: 'node_modules/(fuse\\.js|@wxt-dev/i18n|date-fns|@date-fns/tz|valibot)',
      },
    },
    {
      name: 'schema-library-stays-home',
      comment:
        'Facts are validated at build and test time; the extension imports the schema as types only.',
      severity: 'error',
      from: { path: '^(core|bridge|components|entrypoints)/' },
      to: { path: '^data/schema\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'house-protocol-is-no-evidence',
      comment:
        'What a clinic tells its clients stands beside the sources: nothing is computed from it.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/preferences/' },
      to: { path: '^core/preferences/house-protocol\\.ts$', reachable: true },
    },
    {
      name: 'content-script-stays-light',
      comment: 'Every page pays for what the content script imports.',
      severity: 'error',
      from: { path: '^entrypoints/content' },
      to: {
        path: '^(virtual:|node_modules/(webextension-polyfill|react|fuse\\.js))',
        reachable: true,
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
