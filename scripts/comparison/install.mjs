import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { stateFolder } from '../setup.mjs';

const manifests = fileURLToPath(new URL('.', import.meta.url));
const home = join(stateFolder, 'comparison');
const stamp = join(home, 'installed');

/** Installs the tools of the lock file beside this script, unless these very versions are there. */
export function installTools() {
  const wanted = readFileSync(join(manifests, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('正在从 npm 安装用来对照的工具……', 'Installing the tools to compare with from npm …');
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(manifests, file), join(home, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(args, { cwd: home, stdout: 2 }) !== 0) {
    throw new PlainError(
      '对照工具安装失败，原因见上。请检查网络或 npm 镜像设置后重试。',
      'The tools could not be installed, see above. Check the network or the npm registry setting and try again.',
      1,
    );
  }
  writeFileSync(stamp, wanted);
}

/** The folder of an installed package. */
export function folderOf(packageName) {
  return join(home, 'node_modules', packageName);
}

/** What an installed package exports. */
export function load(packageName) {
  const entry = createRequire(join(home, 'package.json')).resolve(packageName);
  return import(pathToFileURL(entry).href);
}

/** Its version, as installed. */
export function versionOf(packageName) {
  return JSON.parse(readFileSync(join(folderOf(packageName), 'package.json'), 'utf8')).version;
}
