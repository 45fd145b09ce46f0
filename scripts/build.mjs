/**
 * `npm run build`: bundles client, server and command line, and puts beside them what they load at run time.
 * Takes a few seconds, and works before anything else has been built.
 */
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { compileKnowledge } from './generate/knowledge.mjs';
import { buildNative, copyDictionary, describeOutcome } from './nodejieba/build.mjs';
import { run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';
import { root } from './setup.mjs';

const bundles = [
  ['client/src/extension.ts', 'client/dist/extension.js'],
  ['server/src/main.ts', 'server/dist/main.js'],
  ['server/src/cli.ts', 'server/dist/cli.js'],
  ['server/src/word/word.ts', 'server/dist/word.js'],
  ['server/src/segmenter/worker.ts', 'server/dist/segmenter-worker.js'],
];

async function main() {
  generate();
  const { version } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8'));
  await Promise.all(bundles.map(([source, target]) => bundleOne(source, target, version)));
  chmodSync(join(root, 'server/dist/cli.js'), 0o755);
  say('已打包扩展、服务器与命令行。', 'Extension, server and command line are bundled.');
  await writeKnowledge(join(root, 'server/dist/knowledge.json'));
  copyDictionary();
  copyFileSync(join(root, 'server/data/language/official.table'), join(root, 'server/dist/language.table'));
  for (const outcome of buildNative()) console.error(`             ${describeOutcome(outcome)}`);
  return 0;
}

/** Brings derived sources, such as the list of rules, up to date. */
function generate() {
  const script = join(root, 'scripts/generate.mjs');
  if (run(process.execPath, [script], { cwd: root, stdout: 2 }) === 0) return;
  throw new PlainError('生成源文件失败，原因见上。', 'Derived sources could not be written, see above.', 1);
}

/** Whatever imports the functions for Word files on demand loads them from the bundle of their own. */
const wordApart = {
  name: 'word-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/word\/word$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './word.js', external: true } : undefined,
    );
  },
};

async function bundleOne(source, target, version) {
  const { errors } = await bundle({
    entryPoints: [join(root, source)],
    outfile: join(root, target),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    external: ['vscode'],
    plugins: [wordApart],
    define: { NIGAO_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  }).catch((failure) => failure);
  if (errors.length === 0) return;
  throw new PlainError(`${source} 打包失败，原因见上。`, `${source} could not be bundled, see above.`, 1);
}

async function writeKnowledge(path) {
  const data = await compileKnowledge().catch(({ message }) => {
    throw new PlainError(`知识库数据有误：${message}`, 'The knowledge data has mistakes, see above.', 1);
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(data));
  say(
    `已编译知识库：${data.terms.length} 个术语，${data.formulas.length} 条固定提法，${data.kinds.length} 个文种。`,
    `Knowledge is compiled: ${data.terms.length} terms, ${data.formulas.length} formulas, ${data.kinds.length} kinds of report.`,
  );
}

await runScript(main);
