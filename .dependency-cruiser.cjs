// The floors of server/src, from the ground up. No file imports from a floor above its own (docs/architecture.md).
const floors = [
  'text',
  'knowledge',
  'document',
  'figures',
  'rules',
  'configuration',
  'features',
  'word',
  'service',
  'segmenter',
  'protocol',
  'entry',
];
const folder = (floor) =>
  ({
    service: '^server/src/(configured-services|service)\\.ts$',
    entry:
      '^server/src/(command-line/|(main|cli|shipped-files|disk-files|disk-reports|read-limited|replace-file|text-file)\\.ts$)',
  })[floor] ?? `^server/src/${floor}/`;

const upward = floors.slice(0, -1).map((floor, i) => ({
  name: `${floor}-imports-no-floor-above`,
  severity: 'error',
  from: { path: folder(floor) },
  to: { path: floors.slice(i + 1).map(folder) },
}));

const core = floors.slice(0, floors.indexOf('segmenter')).map(folder);

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'only-the-client-knows-vscode',
      severity: 'error',
      from: { pathNot: '^client/' },
      to: { path: '^vscode$|^vscode/|node_modules/@types/vscode/' },
    },
    {
      name: 'only-the-protocol-knows-lsp',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/src/protocol/' },
      to: { path: 'vscode-(languageserver|jsonrpc)' },
    },
    {
      name: 'the-core-knows-no-machine',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-network',
      severity: 'error',
      from: {},
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      // Whoever needs arithmetic asks an equation; a value may be handed on, but only there is it reckoned with.
      name: 'only-equations-reckon',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/figures/(equations|reading)/' },
      to: { path: '^server/src/figures/reading/decimal\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'client-and-server-meet-over-the-protocol',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol/extensions\\.ts$' },
    },
    {
      name: 'what-the-client-imports-needs-only-the-protocol',
      severity: 'error',
      from: { path: '^server/src/protocol/(extensions\\.ts$|messages/)' },
      to: { pathNot: '(^|/)vscode-languageserver-protocol/|^server/src/protocol/messages/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
