import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { pathToFileURL, URLSearchParams } from 'node:url';
import { PlainError } from '../say.mjs';
import { fingerprint } from '../up-to-date.mjs';
import { openEntrance } from './entrance.mjs';
import { installCodeServer } from './install.mjs';
import { installLanguagePack } from './language-pack.mjs';

const startLimit = 60_000;
const listening = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/;

/**
 * @typedef {object} EditorRequest
 * @property {string} home folder for the profile, the extensions and the log; made when missing
 * @property {string} vsix the extension to install
 * @property {string} folder the folder to open
 * @property {string} [file] a file in it to open
 * @property {'en' | 'zh-cn'} [language] of the window; English unless told
 *
 * @typedef {object} RunningEditor
 * @property {string} url open this in a browser; it lets in whoever knows it, so it is not for others
 * @property {string} log the file with what the server printed
 * @property {() => Promise<void>} stop ends the server and waits until it is gone
 */

/**
 * The user data folder that {@link serveEditor} uses; settings may be written there beforehand.
 *
 * @param {string} home
 */
export function profileFolder(home) {
  return join(home, 'profile');
}

/**
 * Starts VS Code for the browser on a free port of the loopback address, with the extension installed.
 *
 * @param {EditorRequest} request
 * @returns {Promise<RunningEditor>}
 */
export async function serveEditor({ home, vsix, folder, file, language = 'en' }) {
  const codeServer = installCodeServer();
  const profile = profileFolder(home);
  const extensions = join(home, 'extensions');
  const log = join(home, 'server.log');
  for (const path of [profile, extensions]) mkdirSync(path, { recursive: true });
  // Without a file of its own code-server would write one into the person's home folder.
  const config = join(home, 'config.yaml');
  writeFileSync(config, 'auth: password\n');
  const places = ['--config', config, '--user-data-dir', profile, '--extensions-dir', extensions];

  await installOnce(vsix, home, () =>
    installExtension(codeServer, [...places, '--install-extension', vsix, '--force'], log),
  );
  if (language === 'zh-cn') installLanguagePack(profile);
  const session = { cookie: `nigao${randomBytes(4).toString('hex')}`, key: randomBytes(32).toString('hex') };
  const server = startServer(codeServer, [...places, ...serverArguments(language)], session, log);
  try {
    const address = await firstAddress(server.child, log);
    const entrance = await openEntrance({
      secret: randomBytes(16).toString('hex'),
      cookie: `code-server-session-${session.cookie}=${session.key}`,
      target: workbenchUrl(address, folder, file),
    });
    const stop = async () => {
      entrance.close();
      await server.stop();
    };
    return { url: entrance.url, log, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function serverArguments(language) {
  return [
    ...['--bind-addr', '127.0.0.1:0', '--auth', 'password', '--locale', language],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
    ...['--disable-getting-started-override', '--ignore-last-opened', '--app-name', '拟稿 Nigao'],
  ];
}

/**
 * The environment for code-server: nothing that would make it take another address, join a running VS Code
 * or change its Node, and no extension gallery to ask.
 */
function cleanEnvironment(added = {}) {
  const misleading =
    /^(VSCODE_|ELECTRON_|CODE_SERVER_|CS_DISABLE_|npm_|PORT$|PASSWORD$|HASHED_PASSWORD$|NODE_OPTIONS$|LOG_LEVEL$|VITEST)/;
  const kept = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', ...added };
}

/** Installs a package unless this very file is installed in the profile. */
async function installOnce(vsix, home, install) {
  const stamp = join(home, 'installed-extension');
  const inputs = fingerprint([vsix, join(home, 'extensions', 'extensions.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  await install();
  writeFileSync(stamp, fingerprint([vsix, join(home, 'extensions', 'extensions.json')]));
}

async function installExtension(codeServer, args, log) {
  const options = { env: cleanEnvironment(), stdio: /** @type {const} */ (['ignore', 'pipe', 'pipe']) };
  const child = spawn(codeServer.node, [codeServer.entry, ...args], options);
  keepLog(child, log, 'w');
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  throw new PlainError(`扩展安装失败，详见 ${log}`, `The extension could not be installed, see ${log}`, 1);
}

function startServer(codeServer, args, session, log) {
  // A short path of its own: a socket in a deep profile folder would pass the limit of about 100 bytes.
  const sockets = mkdtempSync(join(tmpdir(), 'nigao-'));
  const sessionArguments = ['--cookie-suffix', session.cookie, '--session-socket', join(sockets, 's')];
  const child = spawn(codeServer.node, [codeServer.entry, ...args, ...sessionArguments], {
    // code-server takes the session's cookie for valid when it equals this "hash".
    env: cleanEnvironment({ HASHED_PASSWORD: session.key }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that ending it also ends the extension hosts, and Ctrl+C reaches us first.
    detached: true,
  });
  keepLog(child, log, 'a');
  const killAtExit = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const gone = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(killAtExit, 5_000);
    await gone;
    clearTimeout(timer);
    signalGroup(child, 'SIGKILL');
    process.off('exit', killAtExit);
    rmSync(sockets, { recursive: true, force: true });
  };
  return { child, stop };
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function keepLog(child, log, flags) {
  const stream = createWriteStream(log, { flags });
  child.stdout.pipe(stream, { end: false });
  child.stderr.pipe(stream, { end: false });
  child.once('close', () => stream.end());
}

/** The address that the server prints when it is ready to be asked. */
function firstAddress(child, log) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new PlainError(`编辑器未能启动，详见 ${log}`, `The editor did not start, see ${log}`, 1));
    const timer = setTimeout(fail, startLimit);
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = listening.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('error', fail);
    child.once('close', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

function workbenchUrl(address, folder, file) {
  const query = new URLSearchParams({ folder });
  if (file !== undefined) {
    const uri = `vscode-remote://${new URL(address).host}${pathToFileURL(file).pathname}`;
    query.set('payload', JSON.stringify([['openFile', uri]]));
  }
  return `${address}/?${query}`;
}
