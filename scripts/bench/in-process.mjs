import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../generate/load-typescript.mjs';
import { root } from '../setup.mjs';
import { reportText } from './report-text.mjs';

/** The core of the server without a process around it. */
export async function openCore() {
  const { createReportService } = await loadTypeScript('server/src/service.ts');
  const { createKnowledge } = await loadTypeScript('server/src/knowledge/knowledge.ts');
  const { lengthLenses } = await loadTypeScript('server/src/features/length/length-lenses.ts');
  const { readFigures } = await loadTypeScript('server/src/figures/reading/recognise.ts');
  const data = JSON.parse(readFileSync(join(root, 'server/dist/knowledge.json'), 'utf8'));
  return { service: createReportService({ knowledge: createKnowledge(data) }), readFigures, lengthLenses };
}

/** Milliseconds from each keystroke to its diagnostics, the reading of the new text included. */
export function keystrokesInProcess({ service }, length, count) {
  let text = reportText(length);
  let document = service.open(text);
  service.diagnose(document);
  const middle = text.indexOf('\n', text.length / 2) + 12;
  return Array.from({ length: count }, (_, i) => {
    const at = middle + i;
    text = `${text.slice(0, at)}${i % 2 === 0 ? '*' : '人'}${text.slice(at)}`;
    const start = performance.now();
    document = service.change(document, text);
    service.diagnose(document);
    return performance.now() - start;
  });
}

/** Milliseconds from each letter typed on a new line in the middle of the report to what is offered for it. */
export function completionsInProcess({ service }, length, count) {
  const text = reportText(length);
  const at = text.indexOf('\n', text.length / 2) + 1;
  let document = service.open(text);
  return Array.from({ length: count }, (_, i) => {
    const typed = 'shyk'.slice(0, (i % 4) + 1);
    const start = performance.now();
    document = service.change(document, `${text.slice(0, at)}${typed}\n${text.slice(at)}`);
    if (service.complete(document, at + typed.length).length === 0) throw new Error(`${typed}: no offer`);
    return performance.now() - start;
  });
}

/** Milliseconds from each keystroke to the length above every section. */
export function lensesInProcess({ service, lengthLenses }, length, count) {
  const text = reportText(length);
  const at = text.indexOf('\n', text.length / 2) + 12;
  let document = service.open(text);
  return Array.from({ length: count }, (_, i) => {
    const start = performance.now();
    document = service.change(document, `${text.slice(0, at)}${'人'.repeat(i + 1)}${text.slice(at)}`);
    if (lengthLenses(document).length === 0) throw new Error('no lens');
    return performance.now() - start;
  });
}

/** The fewest milliseconds of `runs` that reading every figure of `bytes` bytes of report took, line by line. */
export function recogniserTime({ readFigures }, bytes, runs) {
  const lines = firstBytes(reportText(bytes).split('\n'), bytes);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (const line of lines) readFigures(line, []);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function firstBytes(lines, bytes) {
  let size = 0;
  const end = lines.findIndex((line) => (size += Buffer.byteLength(line) + 1) > bytes);
  return lines.slice(0, end);
}
