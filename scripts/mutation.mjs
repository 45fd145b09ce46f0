/**
 * `npm run mutation -- FOLDER [SHARE]`: puts small faults into the files of `rules/punctuation`, `rules/structure`,
 * `rules/numbering` or `document`, one at a time, and tells which of them no test notices. Of all faults every SHARE-th
 * is tried. Fails below a score of 80 %.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { mutantsOf } from './mutation/mutants.mjs';
import { root } from './setup.mjs';

const LEAST_SCORE = 0.8;
/** In milliseconds: who takes longer does not end. */
const PATIENCE = 90_000;

/** The tests that are to notice faults in a folder, beside the examples of all rules. */
const TESTS = {
  'rules/punctuation': ['test/rules/punctuation'],
  'rules/structure': ['test/rules/structure', 'test/snapshots'],
  'rules/numbering': ['test/rules/numbering', 'test/snapshots'],
  document: ['test/document', 'test/snapshots'],
};
const TESTS_OF_RULES = ['examples', 'said-once', 'suppression'];

const [folder = 'rules/punctuation', share = '1'] = process.argv.slice(2);
if (!TESTS[folder]) throw new Error(`one of ${Object.keys(TESTS).join(', ')}`);

const filesIn = (path) =>
  readdirSync(join(root, path), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${path}/${file}`)
    .sort();

const testFiles = [
  ...TESTS_OF_RULES.map((name) => `test/rules/${name}.test.ts`),
  ...TESTS[folder].flatMap(filesIn).filter((file) => file.endsWith('.test.ts')),
];
const mutants = filesIn(`server/src/${folder}`)
  .flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')))
  .filter((_, i) => i % Number(share) === 0);

let judge;

/** @returns a judge that is waiting for a mutant */
async function waitingJudge() {
  if (judge?.connected) return judge;
  judge = fork(join(root, 'scripts/mutation/judge.mjs'), [folder.replace('rules/', ''), ...testFiles], {
    cwd: root,
  });
  await new Promise((resolve) => judge.once('message', resolve));
  return judge;
}

/** @returns the name of the test that notices the mutant, undefined if none does */
async function verdictOn(mutant) {
  const current = await waitingJudge();
  return new Promise((resolve) => {
    const end = (failed) => {
      clearTimeout(timer);
      current.removeAllListeners('exit').removeAllListeners('message');
      resolve(failed);
    };
    const timer = setTimeout(() => {
      current.kill('SIGKILL');
      judge = undefined;
      end('it does not end');
    }, PATIENCE);
    current.once('message', ({ failed }) => end(failed));
    current.once('exit', () => {
      judge = undefined;
      end('it ends the process');
    });
    current.send(mutant);
  });
}

const first = await verdictOn(false);
if (first !== undefined) throw new Error(`a test fails without any fault: ${first}`);
let killed = 0;
for (const mutant of mutants) {
  const failed = await verdictOn(mutant);
  if (failed !== undefined) killed += 1;
  else console.log(`${mutant.path}:${mutant.line}  ${shown(mutant.was)}  →  ${shown(mutant.text)}`);
}
function shown(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line;
}

const score = killed / mutants.length;
console.log(`${folder}: ${killed} of ${mutants.length} noticed (${(100 * score).toFixed(1)} %)`);
judge?.kill();
process.exitCode = score >= LEAST_SCORE ? 0 : 1;
