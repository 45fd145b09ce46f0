/**
 * `npm run measure -- [--seed N] [--count N] [--write] [--list]`: puts known errors into true text, has the built
 * command line check it, and prints how many it found and what it said of the true text. `--list` prints what was
 * missed and each false alarm; `--write` puts the table into docs/numbers.md. With NIGAO_CORPUS set, the formal slips
 * are put into the lines of its clean texts too. What each kind of evidence is worth is counted on text from outside:
 * those clean texts, and a file of twins (`--twins FILE` or NIGAO_TWINS), a JSON object with `true`, `false` and
 * `false_at` in each line.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './generate/load-typescript.mjs';
import { PlainError, runScript } from './say.mjs';
import { root } from './setup.mjs';

const program = join(root, 'server/dist/cli.js');
const page = join(root, 'docs/numbers.md');
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];
const [EVIDENCE_BEGIN, EVIDENCE_END] = ['<!-- evidence: begin -->', '<!-- evidence: end -->'];

async function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '300' },
      write: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      twins: { type: 'string', default: process.env.NIGAO_TWINS ?? '' },
    },
  });
  if (!existsSync(program)) throw new PlainError('请先运行 npm run build', 'run npm run build first');
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const measure = await loadTypeScript('test/injection/measure.ts');
  const { measureNumbers, measureForms, measureFormsIn, tableOf, loudAlarms, quietAlarms } = measure;
  const sections = [
    ['Figures in sentences', measureNumbers(check, seed, count)],
    ['Formal slips in generated reports', measureForms(check, seed, count)],
  ];
  const published = publishedTexts();
  if (published.length > 0) {
    sections.push([
      'Formal slips in lines of published reports',
      measureFormsIn(published, check, seed, count),
    ]);
  }
  for (const [title, scores] of sections) {
    console.log(`\n## ${title} (seed ${seed}, ${count} a class)\n\n${tableOf(scores)}`);
    if (values.list) for (const score of scores) list(score, loudAlarms(score), quietAlarms(score));
  }
  const evidence = evidenceOf(measure, values.twins, published);
  if (values.write) {
    if (evidence !== undefined) put(evidence, EVIDENCE_BEGIN, EVIDENCE_END);
    write(
      sections.slice(0, 2).map(([title, scores]) => `### ${title}\n\n${tableOf(scores)}`),
      seed,
      count,
    );
  }
  return 0;
}

/** The table of evidence; without text from outside there is none, and a word says so. */
function evidenceOf({ countByEvidence, evidenceTable, readTwins }, twinsFile, published) {
  const twins = twinsFile === '' ? [] : readTwins(readFileSync(twinsFile, 'utf8'));
  if (twins.length + published.length === 0) {
    console.log(
      '\n未给出外来文本（NIGAO_TWINS、NIGAO_CORPUS），不统计依据。 No text from outside: evidence is not counted.',
    );
    return undefined;
  }
  const table = evidenceTable(countByEvidence(twins, published, check));
  const characters = published.reduce((sum, text) => sum + text.length, 0);
  const head = `${twins.length} twins, ${published.length} published reports (${characters} characters).`;
  console.log(`\n## By evidence\n\n${head}\n\n${table}`);
  return `${head}\n\n${table}`;
}

/** Checks each text as a report of its own; all in one run of the program. */
function check(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-measure-'));
  try {
    const batches = Array.from({ length: Math.ceil(texts.length / 1000) }, (_, i) =>
      texts.slice(i * 1000, (i + 1) * 1000),
    );
    return batches.flatMap((batch, i) => checkBatch(batch, join(folder, String(i))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkBatch(texts, folder) {
  mkdirSync(folder);
  texts.forEach((text, i) => writeFileSync(join(folder, `${i}.report.md`), text));
  const args = [program, 'check', '--format', 'json', '--severity', 'hint', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const findings = new Map(
    JSON.parse(stdout).files.map(({ path, diagnostics }) => [parseInt(basename(path), 10), diagnostics]),
  );
  return texts.map((text, i) => findings.get(i).map((diagnostic) => findingOf(diagnostic, text)));
}

function findingOf({ rule, severity, offset, related, evidence }, text) {
  return {
    rule,
    severity,
    evidence,
    place: placeOf(offset),
    related: (related ?? []).map((one) => placeOf(one.offset ?? offsetsOf(one.range, text))),
  };
}

const placeOf = ([start, end]) => ({ start, end });

/** Offsets of a range given in lines and characters. */
function offsetsOf({ start, end }, text) {
  const lines = text.split('\n');
  const offset = ({ line, character }) =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  return [offset(start), offset(end)];
}

function publishedTexts() {
  const corpus = process.env.NIGAO_CORPUS;
  if (!corpus) return [];
  const folder = join(corpus, 'clean');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function list({ row, missed }, loud, quiet) {
  if (missed.length + loud.length + quiet.length > 0) console.log(`\n### ${row.name}\n`);
  for (const { text, slip } of missed) console.log(`- missed: ${marked(text, slip.place, slip.statement)}`);
  for (const { text, finding } of [...loud, ...quiet]) {
    console.log(`- false alarm (${finding.rule}, ${finding.severity}): ${marked(text, finding.place)}`);
  }
}

/** The statement or the line around a place, with ⟦⟧ around the place. */
function marked(text, { start, end }, statement) {
  const from = statement?.start ?? text.lastIndexOf('\n', start - 1) + 1;
  const to = statement?.end ?? (text + '\n').indexOf('\n', end);
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`.replaceAll('\n', '⏎');
}

function write(tables, seed, count) {
  const head = `Seed ${seed}, ${count} sentences or reports a class.`;
  put([head, ...tables].join('\n\n'), BEGIN, END);
}

/** Puts a text between two marks of the page. */
function put(table, begin, end) {
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < 0) throw new PlainError(`${page} 缺少标记`, `${page} lacks its marks`);
  writeFileSync(page, `${text.slice(0, before)}${begin}\n\n${table}\n\n${text.slice(after)}`);
}

await runScript(main);
