import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findOnPath } from '../run.mjs';
import { say } from '../say.mjs';
import { stateFolder, vsix } from '../setup.mjs';
import { writeProfile } from './profile.mjs';
import { profileFolder, serveEditor } from './serve.mjs';

/**
 * Serves the editor in the browser until Ctrl+C.
 *
 * @param {{ folder: string, file: string }} place what to open
 */
export async function serveInBrowser({ folder, file }) {
  const home = join(stateFolder, 'editor');
  writeProfile(profileFolder(home));
  const editor = await serveEditor({ home, vsix, folder, file, language: personsLanguage() });
  say(
    '编辑器已就绪，请在浏览器中打开（仅限本机、本次使用）：',
    'The editor is ready; open in a browser (this machine, this run only):',
  );
  process.stdout.write(`\n  ${editor.url}\n\n`);
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to stop.');
  showInBrowser(editor.url);
  await untilInterrupted();
  await editor.stop();
}

/** The language of the terminal, as POSIX orders its variables; Chinese also where the system says so. */
function personsLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const name = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return name.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

/** Tries to show the page; the address is on the terminal in any case. BROWSER=none leaves it at that. */
function showInBrowser(url) {
  if (process.env.BROWSER === 'none') return;
  const opener = openerCommand();
  if (opener === undefined) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => say('未能自动打开浏览器。', 'The browser could not be opened from here.'));
  child.unref();
}

function openerCommand() {
  if (process.platform === 'darwin') return 'open';
  // Without a display xdg-open might start a browser inside this terminal.
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? findOnPath('xdg-open') : undefined;
}

function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}
