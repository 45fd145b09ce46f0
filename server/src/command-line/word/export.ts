import { readFileSync } from 'node:fs';
import { placeholdersOf } from '../../document/placed-placeholders';
import { openReport } from '../../document/report-document';
import { parseYaml } from '../../knowledge/parse-yaml';
import type { SegmenterHandle } from '../../segmenter/start-segmenter';
import { unreadable } from '../../text-file';
import type { Bilingual } from '../../text/language';
import type { PageStyle } from '../../word/style/page-style';
import type { ExportCommand } from '../command';
import { readReport } from '../report-files';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';
import { loadWord } from './load-word';
import { writeNewFile } from './new-file';
import { pdfOf } from './office-pdf';
import { readBytes } from './read-bytes';

interface ExportTools {
  readonly terminal: Terminal;
  readonly startSegmenter: () => SegmenterHandle;
}

/** `nigao export`: writes a report as a Word file on the page of GB/T 9704, or in a unit's own style. */
export async function exportReport(command: ExportCommand, tools: ExportTools): Promise<ExitCode> {
  const { terminal } = tools;
  const reading = readReport(command.path);
  if (!reading.ok) return complain(terminal, command.path, reading.problem.message);
  const document = openReport(reading.text);
  const open = placeholdersOf(document).length;
  if (open > 0 && command.openPlaces === 'refuse') {
    return complain(terminal, command.path, {
      zh: `还有 ${open} 处待填，未导出；--open mark 标黄后导出，--open leave 原样导出`,
      en: `${open} places are still open, so nothing was written; --open mark makes them yellow, --open leave lets them be`,
    });
  }
  const styled = await styleOf(command);
  if (!styled.ok) return complain(terminal, styled.path, styled.message);
  const { exportWord } = await loadWord();
  const words = await cutTitle(document, tools.startSegmenter);
  const openPlaces = command.openPlaces === 'leave' ? 'leave' : 'mark';
  const bytes = await exportWord(document, { style: styled.style, openPlaces, wordsOf: words });
  const made = /\.pdf$/i.test(command.output) ? await pdfOf(bytes) : ({ ok: true, value: bytes } as const);
  if (!made.ok) return complain(terminal, command.output, made.message);
  const problem = writeNewFile(command.output, made.value);
  if (problem) return complain(terminal, command.output, problem.message);
  terminal.write(written(command.output, openPlaces === 'mark' ? open : 0)[terminal.language]);
  return EXIT.clean;
}

function written(output: string, open: number): Bilingual {
  return {
    zh: `已写入 ${output}${open > 0 ? `，${open} 处待填已标黄` : ''}\n`,
    en: `${output} is written${open > 0 ? `, with ${open} open places in yellow` : ''}\n`,
  };
}

function complain(terminal: Terminal, path: string, message: Bilingual): ExitCode {
  terminal.complain({ zh: `${path}：${message.zh}`, en: `${path}: ${message.en}` });
  return EXIT.trouble;
}

type StyleOutcome =
  | { readonly ok: true; readonly style: PageStyle }
  | { readonly ok: false; readonly path: string; readonly message: Bilingual };

/** The style learnt from a report, then what a file of the unit's own says. */
async function styleOf({ like, style }: ExportCommand): Promise<StyleOutcome> {
  const { GB9704, readStyle, parsePageStyle } = await loadWord();
  let base: PageStyle = GB9704;
  if (like !== undefined) {
    const bytes = readBytes(like);
    if (!bytes.ok) return { ok: false, path: like, message: bytes.message };
    const learnt = readStyle(bytes.value);
    if (!learnt.ok) return { ok: false, path: like, message: learnt.message };
    base = learnt.value;
  }
  if (style === undefined) return { ok: true, style: base };
  const given = readYaml(style);
  if (!given.ok) return { ok: false, path: style, message: given.message };
  const parsed = parsePageStyle(given.value, base);
  return parsed.ok ? parsed : { ok: false, path: style, message: listed(parsed.problems) };
}

function listed(problems: readonly Bilingual[]): Bilingual {
  return { zh: problems.map(({ zh }) => zh).join('；'), en: problems.map(({ en }) => en).join('; ') };
}

function readYaml(path: string) {
  try {
    const document = parseYaml(readFileSync(path, 'utf8'));
    if (document && document.errors.length === 0)
      return { ok: true, value: document.toJS() as unknown } as const;
    return { ok: false, message: { zh: '不是有效的 YAML', en: 'is not valid YAML' } } as const;
  } catch (error) {
    return { ok: false, message: unreadable(error) } as const;
  }
}

/** Only the title is cut: it is what breaks into lines by its words. */
async function cutTitle(document: ReturnType<typeof openReport>, start: () => SegmenterHandle) {
  const { titleText } = await loadWord();
  const title = titleText(document);
  const whole = (text: string): readonly string[] => [text];
  if (title === undefined) return whole;
  const segmenter = start();
  try {
    const [words] = await segmenter.cut([title]);
    return (text: string) => (text === title && words ? words : whole(text));
  } catch {
    return whole;
  } finally {
    await segmenter.dispose();
  }
}
