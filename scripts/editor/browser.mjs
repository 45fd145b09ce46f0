import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, outputOf, run } from '../run.mjs';
import { say } from '../say.mjs';

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Looks for a Chromium, Chrome or Edge that starts. NIGAO_BROWSER names one directly.
 *
 * @returns {string | undefined} its full path
 */
export function findBrowser() {
  const own = process.env.NIGAO_BROWSER;
  if (own !== undefined && own !== '') return own;
  return candidates().find(starts);
}

function candidates() {
  const found = onPath.map(findOnPath).filter((file) => file !== undefined);
  return [...found, ...wellKnownPlaces().filter((file) => existsSync(file))];
}

function wellKnownPlaces() {
  if (process.platform === 'darwin') return macApplications;
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
}

/** Some distributions put a script there that only tells how to install the browser. */
function starts(file) {
  // chrome.exe opens a window when asked for its version.
  if (process.platform === 'win32') return true;
  return outputOf(file, ['--version', '--no-sandbox']) !== undefined;
}

/**
 * Installs Debian's chromium, with a font for Chinese, when this is Debian and we are root.
 *
 * @returns {string | undefined} its full path; undefined when it may not or cannot be installed
 */
export function installDebianChromium() {
  if (!isDebian() || process.getuid?.() !== 0 || findOnPath('apt-get') === undefined) return undefined;
  say('未找到浏览器，正在用 apt-get 安装 chromium……', 'No browser found; installing chromium with apt-get …');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdout: 2 };
  run('apt-get', ['update', '-q'], options);
  run(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-wqy-microhei'],
    options,
  );
  return findBrowser();
}

function isDebian() {
  const description = '/etc/os-release';
  return existsSync(description) && /^ID=debian$/m.test(readFileSync(description, 'utf8'));
}
