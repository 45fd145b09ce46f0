/** Every regular expression of the product: those that are written out, and those that are put together when it runs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { root } from '../setup.mjs';

const BUNDLE = join(root, 'server/src/every-module.cjs');
/** They start something when they are loaded. */
const PROGRAMS = /^server\/src\/(?:cli|main|segmenter\/worker)\.ts$/;

const sources = execFileSync('git', ['ls-files', 'server/src', 'client/src'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path.endsWith('.ts'));

/** Those that stand in the sources between slashes. */
function writtenOut(path) {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        at: `${path}:${line + 1}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that modules of the server build from words and parts, when they are loaded and when they check reports. */
async function builtAtRunTime() {
  const found = [];
  const RealRegExp = globalThis.RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, given, newTarget) {
      const built = Reflect.construct(target, given, newTarget);
      const caller = new Error().stack.split('\n')[2] ?? '';
      if (caller.includes(BUNDLE))
        found.push({ source: built.source, flags: built.flags, at: `built: ${caller.trim().split(' ')[1]}` });
      return built;
    },
  });
  try {
    checkReports(await everyModule());
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return found;
}

async function everyModule() {
  const paths = sources.filter(
    (path) => path.startsWith('server/') && !PROGRAMS.test(path) && !path.endsWith('.d.ts'),
  );
  const contents = paths.map((path, i) => `import * as m${i} from './${path}';`).join('\n');
  const { outputFiles } = await build({
    stdin: {
      contents: `${contents}\nexport { createReportService } from './server/src/service.ts'; export { createKnowledge } from './server/src/knowledge/knowledge.ts';\nexport const kept = [${paths.map((_, i) => `m${i}`).join(',')}];`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { NIGAO_VERSION: '""' },
    logLevel: 'error',
  });
  const module = new Module(BUNDLE);
  module.filename = BUNDLE;
  module.paths = Module._nodeModulePaths(join(root, 'server'));
  module._compile(outputFiles[0].text, BUNDLE);
  return module.exports;
}

function checkReports({ createReportService, createKnowledge }) {
  const knowledge = createKnowledge(
    JSON.parse(readFileSync(join(root, 'server/dist/knowledge.json'), 'utf8')),
  );
  const service = createReportService({ knowledge, words: { wordsOf: (text) => Array.from(text) } });
  const reports = join(root, 'test/snapshots/reports/drafts');
  for (const name of readdirSync(reports).filter((file) => file.endsWith('.md')))
    service.diagnose(service.open(readFileSync(join(reports, name), 'utf8')));
}

/** Each once, with one place where it is. */
export async function expressions() {
  const all = [...sources.flatMap(writtenOut), ...(await builtAtRunTime())];
  return [
    ...new Map(all.map((expression) => [`/${expression.source}/${expression.flags}`, expression])).values(),
  ];
}
