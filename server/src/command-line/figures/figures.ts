import type { ReportService } from '../../service';
import type { FiguresCommand } from '../command';
import { figuresCsv, figuresJson, figuresText } from './figures-format';
import { figuresWorkbook } from './figures-workbook';
import { readReport } from '../report-files';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';

/** `nigao figures`: every figure of one report, what it counts and what proves it. */
export async function listFigures(
  { path, format }: FiguresCommand,
  terminal: Terminal,
  service: ReportService,
): Promise<ExitCode> {
  const reading = readReport(path);
  if (!reading.ok) {
    const { message } = reading.problem;
    terminal.complain({ zh: `${path}：${message.zh}`, en: `${path}: ${message.en}` });
    return EXIT.trouble;
  }
  if (format === 'xlsx' && terminal.isScreen) {
    terminal.complain({
      zh: 'xlsx 不能显示在屏幕上，请写入文件：nigao figures --format xlsx -o 数据.xlsx 文件',
      en: 'xlsx is not for the screen; write it to a file: nigao figures --format xlsx -o figures.xlsx FILE',
    });
    return EXIT.trouble;
  }
  const document = service.open(reading.text);
  const entries = service.figures(document);
  const { language, write } = terminal;
  switch (format) {
    case 'text':
      write(figuresText(entries, language));
      break;
    case 'json':
      write(figuresJson(path, document, entries, language));
      break;
    case 'csv':
      write(figuresCsv(entries, language));
      break;
    case 'xlsx':
      write(await figuresWorkbook(entries, language));
      break;
  }
  return EXIT.clean;
}
