import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './run.mjs';
import { PlainError, say } from './say.mjs';
import { whenOutdated } from './up-to-date.mjs';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The installable extension, once {@link packageExtension} has run. */
export const vsix = join(root, 'dist', 'nigao.vsix');

/** The command line, once {@link build} has run. */
export const commandLine = join(root, 'server', 'dist', 'cli.js');

/** The folder for everything that the scripts make and git ignores. */
export const stateFolder = join(root, '.nigao');

const lowestNode = 20;

/** Stops with a plain message when this Node is older than the project can run on. */
export function requireNode() {
  if (Number.parseInt(process.versions.node, 10) >= lowestNode) return;
  throw new PlainError(
    `需要 Node.js ${lowestNode} 或更高版本，当前为 ${process.versions.node}。`,
    `Node.js ${lowestNode} or later is needed; this is ${process.versions.node}.`,
  );
}

/** Installs the npm packages of the repository unless exactly those of the lock file are there. */
export function installPackages() {
  if (packagesAreCurrent()) return;
  say('正在安装依赖包（npm ci）……', 'Installing the npm packages (npm ci) …');
  // The build needs the development packages, whatever NODE_ENV or the user's npm settings leave out.
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (npm(args, { cwd: root, stdout: 2 }) === 0) return;
  throw new PlainError(
    '依赖包安装失败，原因见上。请检查网络或 npm 镜像设置后重试。',
    'The npm packages could not be installed, see above. Check the network or the npm registry setting and try again.',
    1,
  );
}

/** Whether every package of the lock file is installed in its version. */
function packagesAreCurrent() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedList);
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.optional)
    .every(([path, entry]) => isInstalled(entry, installed[path]));
}

function isInstalled(wanted, installed) {
  return installed?.version === wanted.version && installed?.integrity === wanted.integrity;
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/** What the build and the package are made of. */
const sources = [
  ...['client', 'server', 'snippets', 'syntaxes', 'scripts', 'package.json', 'package-lock.json'],
  ...['package.nls.json', 'package.nls.zh-cn.json', 'tsconfig.base.json'],
].map((path) => join(root, path));
const packed = ['docs', 'README.md', 'CHANGELOG.md', 'LICENSE', '.vscodeignore'].map((path) =>
  join(root, path),
);

/** Builds client, server and command line, unless they are built from these very sources. */
export function build() {
  const files = { stamp: join(stateFolder, 'built'), inputs: sources, outputs: [commandLine] };
  whenOutdated(files, () => {
    say('正在构建……', 'Building …');
    runStep('build.mjs', '构建失败，原因见上。', 'The build failed, see above.');
  });
}

/** Builds the extension and packs it into {@link vsix}, unless it is packed from these very sources. */
export function packageExtension() {
  const inputs = [...sources, ...packed];
  whenOutdated({ stamp: join(stateFolder, 'packed'), inputs, outputs: [vsix] }, () => {
    say('正在构建并打包扩展（.vsix）……', 'Building and packing the extension (.vsix) …');
    runStep('package.mjs', '扩展打包失败，原因见上。', 'The extension could not be packed, see above.');
  });
}

function runStep(script, chinese, english) {
  const code = run(process.execPath, [join(root, 'scripts', script)], { cwd: root, stdout: 2 });
  if (code !== 0) throw new PlainError(chinese, english, 1);
}
