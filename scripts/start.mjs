/**
 * `npm start`: opens the editor with the extension and an example report, or runs the checker.
 * Runs before anything is installed, so it may import nothing but Node itself and its neighbours.
 */
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { serveInBrowser } from './editor/in-browser.mjs';
import { findVsCode, openVsCode } from './editor/vscode.mjs';
import { run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';
import {
  build,
  commandLine,
  installPackages,
  packageExtension,
  requireNode,
  root,
  stateFolder,
} from './setup.mjs';

const checkerCommands = [
  ...['check', 'import', 'export', 'outline', 'figures', 'compare', 'rules', 'explain', 'lsp', '--version'],
];

const usage = `用法 Usage
  npm start                          打开编辑器和示例报告 · open the editor with an example report
  npm start -- FILE.report.md        打开自己的报告 · open a report of your own
  npm start -- --browser [FILE]      不用 VS Code，在浏览器中打开 · in the browser even where VS Code is installed
  npm start -- check FILE…           在终端检查报告 · check reports in the terminal
  npm start -- import|export FILE     与 Word 互转 · from and to Word
  npm start -- outline|figures|compare|rules|explain|lsp …
`;

/** Where the person typed the command: npm itself moves to the repository first. */
const callersFolder = process.env.npm_lifecycle_event === 'start' ? process.env.INIT_CWD : undefined;
const startFolder = callersFolder ?? process.cwd();

async function main() {
  requireNode();
  const [first, ...rest] = process.argv.slice(2);
  if (first === '--help' || first === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  if (first !== undefined && checkerCommands.includes(first)) return runChecker([first, ...rest]);
  return openEditor(editorRequest(process.argv.slice(2)));
}

function runChecker(args) {
  installPackages();
  build();
  return run(process.execPath, [commandLine, ...args], { cwd: startFolder });
}

/** Reads the arguments of a request for the editor, and refuses all that is none. */
function editorRequest(args) {
  const browser = args.includes('--browser');
  const [report, ...more] = args.filter((argument) => argument !== '--browser');
  if (more.length > 0) throw badUse(`多余的参数：${more.join(' ')}`, `Too many arguments: ${more.join(' ')}`);
  if (report === undefined) return { browser };
  const path = resolve(startFolder, report);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw badUse(`既不是命令，也不是文件：${report}`, `Neither a command nor a file: ${report}`);
  }
  if (!path.endsWith('.report.md')) {
    throw badUse(
      `编辑器只识别 .report.md 文件：${report}（check 命令可检查任意文件）`,
      `The editor takes files named .report.md: ${report} (the check command takes any file)`,
    );
  }
  return { browser, report: path };
}

function badUse(chinese, english) {
  return new PlainError(chinese, `${english}\n\n${usage}`);
}

async function openEditor({ browser, report }) {
  const vscode = browser ? undefined : findVsCode();
  installPackages();
  const file = report ?? exampleReport();
  const place = { folder: dirname(file), file };
  if (vscode === undefined || !openInVsCode(vscode, place)) {
    packageExtension();
    await serveInBrowser(place);
  }
  return 0;
}

function openInVsCode(vscode, place) {
  build();
  const opened = openVsCode(vscode, place);
  if (opened) say(`已在 VS Code 中打开 ${place.file}`, `Opened in VS Code: ${place.file}`);
  return opened;
}

/** Where a writer's own reports lie when no other place is named: in sight, and never cleaned up with the rest. */
const ownReports = join(root, '我的稿件');

/** The example, as a copy that may be changed at will, among the writer's own reports. */
function exampleReport() {
  mkdirSync(ownReports, { recursive: true });
  // Reports used to lie in a hidden folder.
  const hidden = join(stateFolder, 'workspace');
  for (const source of [hidden, join(root, 'docs', 'examples')]) {
    if (existsSync(source)) cpSync(source, ownReports, { recursive: true, force: false });
  }
  say(`稿件存放在 ${ownReports}`, `Reports are kept in ${ownReports}`);
  return join(ownReports, 'half-year-summary.report.md');
}

await runScript(main);
