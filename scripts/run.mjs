import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a command and waits for it, showing what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdout?: 'inherit' | number }} [options]
 *   stdout: where its standard output goes; the number 2 sends it to the error stream
 * @returns {number} its exit code; 1 when it could not be started or was killed
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, stdout = 'inherit' } = options;
  return spawnPlainly(command, args, { cwd, env, stdio: ['inherit', stdout, 'inherit'] }).status ?? 1;
}

/**
 * Runs a command quietly and gives what it printed on its standard output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} undefined when it failed or took longer than 20 seconds
 */
export function outputOf(command, args) {
  const options = { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8', timeout: 20_000 };
  const result = spawnPlainly(command, args, options);
  return result.status === 0 ? result.stdout : undefined;
}

/** On Windows npm and code are .cmd files, which only a shell may start, and which then needs quotes. */
function spawnPlainly(command, args, options) {
  if (process.platform !== 'win32' || /\.exe$/i.test(command)) return spawnSync(command, args, options);
  const quoted = [command, ...args].map((word) => `"${word}"`).join(' ');
  return spawnSync(quoted, { ...options, shell: true });
}

/**
 * Runs npm, the same one that runs this script when there is one.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, stdout?: 'inherit' | number }} [options]
 * @returns {number} its exit code
 */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js') === true) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, options);
}

/**
 * Looks a program up on the PATH as a shell would.
 *
 * @param {string} name without extension
 * @returns {string | undefined} its full path
 */
export function findOnPath(name) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => extensions.map((extension) => join(folder, name + extension)))
    .find((file) => existsSync(file));
}
