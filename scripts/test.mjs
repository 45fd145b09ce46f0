/**
 * `npm test`: sets up what is missing, then runs the type check, the linters, the tests and the end-to-end
 * test in a real editor. Its last line is the sum of them all. `npm test -- AREA` runs only the tests whose
 * path contains AREA ("editor" for the end-to-end test).
 * Runs before anything is installed, so it may import nothing but Node itself and its neighbours.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installDebianChromium } from './editor/browser.mjs';
import { installCodeServer } from './editor/install.mjs';
import { npm, run } from './run.mjs';
import { PlainError, runScript, say } from './say.mjs';
import { build, installPackages, packageExtension, requireNode, root } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: [chinese: string, english: string] }} Tally */

const reports = join(root, 'test', 'report');

async function main() {
  const tallies = [];
  for (const [chinese, english, step] of stepsFor(process.argv.slice(2))) {
    say(`—— ${chinese} ——`, `—— ${english} ——`);
    tallies.push(attempt(step));
    if (step === setUp && tallies[0].failed > 0) break;
  }
  for (const { note } of tallies) if (note !== undefined) say(...note);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) =>
    tallies.reduce((sum, tally) => sum + tally[key], 0),
  );
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}

/** @returns {[chinese: string, english: string, step: () => Tally][]} */
function stepsFor(areas) {
  const all = [
    ['准备', 'setup', setUp],
    ['类型检查', 'type check', () => script('typecheck')],
    ['代码规范检查', 'lint', () => script('lint')],
    ['单元测试', 'tests', () => vitest('tests', areas)],
    ['端到端测试', 'end-to-end test', endToEnd],
  ];
  const [setup, , , tests, editor] = all;
  if (areas.length === 0) return all;
  return [setup, areas.every((area) => area === 'editor') ? editor : tests];
}

/**
 * @param {() => Tally} step
 * @returns {Tally} a foreseen end of the step, such as a failed build, is one failure
 */
function attempt(step) {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return { ...tally(0, 1), note: [error.chinese, error.message] };
  }
}

/** @returns {Tally} */
function setUp() {
  requireNode();
  installPackages();
  build();
  return tally(0, 0);
}

/** @returns {Tally} */
function script(name) {
  return npm(['run', '--silent', name], { cwd: root }) === 0 ? tally(1, 0) : tally(0, 1);
}

/** @returns {Tally} */
function tally(passed, failed, skipped = 0) {
  return { passed, failed, skipped };
}

/**
 * @param {string} name of the report file
 * @param {readonly string[]} args
 * @returns {Tally}
 */
function vitest(name, args, env = process.env) {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const cli = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = run(process.execPath, [cli, 'run', ...args, ...output], { cwd: root, env });
  if (!existsSync(report)) return tally(0, 1);
  const counted = countTests(JSON.parse(readFileSync(report, 'utf8')));
  // An error outside every file, such as a rejection that nobody handled, leaves no failed test behind.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @returns {Tally} a file that fails outside any test, by not loading, is one failure */
function countTests({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return tally(numPassedTests, numFailedTests + brokenFiles.length, numPendingTests + numTodoTests);
}

/** @returns {Tally} */
function endToEnd() {
  const browser = findBrowser() ?? installDebianChromium();
  if (browser === undefined) {
    return leftOut(['未找到 Chromium、Chrome 或 Edge', 'no Chromium, Chrome or Edge was found']);
  }
  try {
    installCodeServer();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return leftOut([error.chinese, error.message]);
  }
  packageExtension();
  rmSync(join(reports, 'screenshots'), { recursive: true, force: true });
  const config = ['--config', 'test/editor/vitest.config.mjs'];
  return vitest('editor', config, { ...process.env, NIGAO_BROWSER: browser });
}

/** @returns {Tally} */
function leftOut([chinese, english]) {
  const required = process.env.CI === 'true' || process.env.NIGAO_REQUIRE_E2E === '1';
  const note = [`端到端测试未运行：${chinese}`, `The end-to-end test was left out: ${english}`];
  return { ...tally(0, required ? 1 : 0, required ? 0 : 1), note };
}

await runScript(main);
