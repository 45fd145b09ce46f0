import type { ReportService } from '../../service';
import type { CompareCommand, CompareFormatName } from '../command';
import type { ComparedReports, NamedReport } from './compared-reports';
import { compareCsv } from './compare-csv';
import { compareJson } from './compare-json';
import { compareText } from './compare-text';
import { readReport } from '../report-files';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';

/** `nigao compare`: the figures of two reports side by side, and what the later one says wrongly of the earlier. */
export function compare(command: CompareCommand, terminal: Terminal, service: ReportService): ExitCode {
  const [earlier, later] = [command.earlier, command.later].map((path) => open(path, terminal, service));
  if (!earlier || !later) return EXIT.trouble;
  const comparison = service.compare(earlier.document, later.document);
  terminal.write(printed(command.format, { earlier, later, comparison }, terminal));
  return comparison.contradictions.length > 0 ? EXIT.found : EXIT.clean;
}

function open(path: string, terminal: Terminal, service: ReportService): NamedReport | undefined {
  const reading = readReport(path);
  if (reading.ok) return { path, document: service.open(reading.text) };
  const { message } = reading.problem;
  terminal.complain({ zh: `${path}：${message.zh}`, en: `${path}: ${message.en}` });
  return undefined;
}

function printed(format: CompareFormatName, reports: ComparedReports, { language }: Terminal): string {
  switch (format) {
    case 'text':
      return compareText(reports, language);
    case 'json':
      return compareJson(reports, language);
    case 'csv':
      return compareCsv(reports, language);
  }
}
