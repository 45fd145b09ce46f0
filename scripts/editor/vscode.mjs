import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, outputOf, run } from '../run.mjs';
import { root, stateFolder } from '../setup.mjs';

/**
 * Looks for a VS Code on this machine that can open a window and is new enough for the extension.
 *
 * @returns {string | undefined} the full path of its "code" command
 */
export function findVsCode() {
  if (!canOpenWindows()) return undefined;
  const code = findOnPath('code');
  if (code === undefined) return undefined;
  const version = outputOf(code, ['--version', ...rootArguments()])?.split(/\r?\n/)[0] ?? '';
  return isAtLeast(version, lowestVersion()) ? code : undefined;
}

/**
 * Opens VS Code with the extension as it is in the repository; nothing is installed.
 *
 * @param {string} code the "code" command
 * @param {{ folder: string, file: string }} place what to open
 * @returns {boolean} whether VS Code took it
 */
export function openVsCode(code, { folder, file }) {
  const args = [`--extensionDevelopmentPath=${root}`, ...rootArguments(), folder, file];
  return run(code, args, { stdout: 2 }) === 0;
}

/**
 * A "code" of a remote window (SSH, container, browser, WSL) reaches an editor elsewhere, which cannot load
 * an extension from here.
 */
function canOpenWindows() {
  const { VSCODE_IPC_HOOK_CLI, WSL_DISTRO_NAME, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (VSCODE_IPC_HOOK_CLI !== undefined || WSL_DISTRO_NAME !== undefined) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** VS Code refuses to run as root unless told where to keep its data, and to leave its sandbox out. */
function rootArguments() {
  if (process.getuid?.() !== 0) return [];
  return ['--no-sandbox', `--user-data-dir=${join(stateFolder, 'vscode-profile')}`];
}

function lowestVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.vscode.replace('^', '');
}

/** Compares versions of the form 1.91.0; anything else is too old. */
function isAtLeast(version, lowest) {
  if (!/^\d+\.\d+\.\d+/.test(version)) return false;
  const [major, minor] = version.split('.').map(Number);
  const [lowestMajor, lowestMinor] = lowest.split('.').map(Number);
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}
