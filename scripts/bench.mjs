/**
 * `npm run bench`: start-up, keystrokes, throughput, the recogniser and memory, on texts that are the same on
 * every machine. Prints a table; fails nothing, for times depend on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usageBesideOthers } from './bench/beside-others.mjs';
import {
  completionsInProcess,
  keystrokesInProcess,
  lensesInProcess,
  openCore,
  recogniserTime,
} from './bench/in-process.mjs';
import { languageTableCost } from './bench/language-table.mjs';
import { startServer } from './bench/language-client.mjs';
import { reportText } from './bench/report-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'server', 'dist');
const URI = 'file:///bench.report.md';

const percentile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))];
const milliseconds = (time) => `${time.toFixed(1)} ms`;
const row = (name, ...cells) =>
  console.log(name.padEnd(44), ...cells.map((cell) => String(cell).padStart(14)));

async function openServer(text, started = performance.now()) {
  const server = startServer(process.execPath, [join(dist, 'cli.js'), 'lsp', '--stdio']);
  const capabilities = { textDocument: { diagnostic: {} } };
  await server.request('initialize', { processId: process.pid, rootUri: null, capabilities });
  server.notify('initialized', {});
  server.notify('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'report', version: 1, text },
  });
  await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
  return { server, outlineAfter: performance.now() - started };
}

/** Types one character after another in the middle of the report, and asks after each for the diagnostics. */
async function keystrokes(length, count) {
  const text = reportText(length);
  const { server } = await openServer(text);
  const diagnose = (previousResultId) =>
    server.request('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });
  let { resultId } = await diagnose();
  const line = Math.floor(text.split('\n').length / 2);
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const position = { line, character: 12 + i };
    const before = performance.now();
    server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: i + 2 },
      // A mask changes the findings of its line, so that most keystrokes have something new to tell.
      contentChanges: [{ range: { start: position, end: position }, text: i % 2 === 0 ? '*' : '人' }],
    });
    ({ resultId } = await diagnose(resultId));
    times.push(performance.now() - before);
  }
  const memory = residentMegabytes(server.pid);
  server.stop();
  const counted = times.slice(WARM_UP);
  return { p50: percentile(counted, 0.5), p95: percentile(counted, 0.95), memory };
}

function residentMegabytes(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return Number.NaN;
  }
}

async function startUp() {
  const times = [];
  for (let i = 0; i < 5; i += 1) {
    const { server, outlineAfter } = await openServer(reportText(20_000), performance.now());
    times.push(outlineAfter);
    server.stop();
  }
  row('process start → first outline (20,000 chars)', milliseconds(percentile(times, 0.5)), 'budget 300 ms');
}

function throughput() {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-bench-'));
  try {
    for (const length of [350_000, 1_400_000]) {
      const file = join(folder, `${length}.report.md`);
      const text = reportText(length);
      writeFileSync(file, text);
      const time = timed(() => check(file));
      const idle = timed(() => check(emptyFile(folder)));
      const megabytes = Buffer.byteLength(text) / 1e6;
      row(
        `cold check of ${megabytes.toFixed(1)} MB`,
        `${(megabytes / ((time - idle) / 1000)).toFixed(1)} MB/s`,
        'budget 3 MB/s',
        milliseconds(time),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function emptyFile(folder) {
  const file = join(folder, 'empty.report.md');
  writeFileSync(file, '');
  return file;
}

function check(file) {
  try {
    execFileSync(process.execPath, [join(dist, 'cli.js'), 'check', '--format', 'json', file], {
      maxBuffer: 2 ** 30,
    });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
}

function timed(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The first keystrokes, for which the code is still being compiled, are not counted. */
const WARM_UP = 20;
const KEYSTROKES = 200;

function featureTable(core) {
  row('typed → shown (20,000 characters)', 'p50', 'p95');
  for (const [name, timesOf] of [
    ['completion', completionsInProcess],
    ['lengths above sections', lensesInProcess],
  ]) {
    const times = timesOf(core, 20_000, WARM_UP + KEYSTROKES).slice(WARM_UP);
    row(
      `  ${name}`,
      milliseconds(percentile(times, 0.5)),
      milliseconds(percentile(times, 0.95)),
      'budget: p95 20 ms',
    );
  }
}

async function keystrokeTable(core) {
  row('keystroke → diagnostics', 'server time p50', 'p95', 'over stdio p50', 'p95', 'memory');
  for (const [length, budget] of [
    [5_000, ''],
    [20_000, 'budget: server time p95 8 ms, memory 150 MB'],
    [200_000, ''],
    [350_000, 'budget: server time p95 50 ms'],
    [1_000_000, ''],
  ]) {
    const inProcess = keystrokesInProcess(core, length, WARM_UP + KEYSTROKES).slice(WARM_UP);
    const { p50, p95, memory } = await keystrokes(length, WARM_UP + KEYSTROKES);
    const times = [percentile(inProcess, 0.5), percentile(inProcess, 0.95), p50, p95].map(milliseconds);
    row(`  ${length.toLocaleString('en')} characters`, ...times, `${memory} MB`, budget);
  }
  row('recogniser, 1 MB of report', milliseconds(recogniserTime(core, 1_000_000, 7)), 'budget 100 ms');
}

function besideOthers() {
  row('check of 22 reports, all default rules', 'processor time', 'memory');
  for (const { name, seconds, megabytes } of usageBesideOthers())
    row(`  ${name}`, `${seconds.toFixed(1)} s`, `${Math.round(megabytes)} MB`);
}

/** The segmenter's thread opens the table once, and checks a line only after it has changed and the writer rests. */
async function languageTable() {
  const { open, megabytes, check: time } = await languageTableCost(20_000, 5);
  row(
    'language table: open',
    milliseconds(open),
    'budget 150 ms',
    `${Math.round(megabytes)} MB`,
    'budget 60 MB',
  );
  row('language table: 20,000 characters', milliseconds(time));
}

await languageTable();
await startUp();
const core = await openCore();
featureTable(core);
await keystrokeTable(core);
throughput();
besideOthers();
