import { writtenName } from '../document/outline';
import type { OutlineNode } from '../document/outline';
import type { ReportDocument } from '../document/report-document';
import type { ReportService } from '../service';
import type { OutlineCommand } from './command';
import { linePosition } from './positions';
import { readReport } from './report-files';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** `nigao outline`: the structure of one report, as an indented list or as JSON. */
export function outline(
  { path, format }: OutlineCommand,
  terminal: Terminal,
  service: ReportService,
): ExitCode {
  const reading = readReport(path);
  if (!reading.ok) {
    const { message } = reading.problem;
    terminal.complain({ zh: `${path}：${message.zh}`, en: `${path}: ${message.en}` });
    return EXIT.trouble;
  }
  const document = service.open(reading.text);
  const nodes = service.outline(document);
  terminal.write(
    format === 'json'
      ? `${JSON.stringify({ path, outline: nodes.map(nodeJson) }, undefined, 1)}\n`
      : nodes.map((node) => nodeText(document, node, 0)).join(''),
  );
  return EXIT.clean;
}

function nodeJson({ kind, level, ordinal, title, range, children }: OutlineNode): object {
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(ordinal === undefined ? {} : { ordinal }),
    title,
    offset: [range.start, range.end],
    children: children.map(nodeJson),
  };
}

/** The line number, counted from one, and what is written there. */
function nodeText(document: ReportDocument, node: OutlineNode, depth: number): string {
  const { name, children } = node;
  const line = String(linePosition(document, name.start).line + 1).padStart(5);
  const written = writtenName(document, node);
  const own = `${line}  ${'  '.repeat(depth)}${written}\n`;
  return own + children.map((child) => nodeText(document, child, depth + 1)).join('');
}
