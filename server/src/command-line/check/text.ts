import { lineAt } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { RuleId } from '../../rules/rule';
import { ruleNamed } from '../../rules/rule-named';
import { SEVERITIES } from '../../rules/severity';
import type { Bilingual, Language } from '../../text/language';
import type { Range } from '../../text/range';
import { linePosition } from '../positions';
import { SEVERITY_NAMES } from '../../rules/severity';
import { otherPlaces, wordPlace } from './check-format';
import type { CheckedFile, CheckFormat, CheckTotals, PlaceInFile } from './check-format';
import { sourceExcerpt } from './source-excerpt';
import { greatest } from '../../text/ordered';
import { visibleInLine } from '../../text/visible';

/** For people: each problem with its place and the text it is about, and a summary. */
export function textFormat(language: Language): CheckFormat {
  return {
    head: () => '',
    file: (file) => file.diagnostics.map((one) => problem(file, one, language)).join(''),
    between: '',
    foot: (totals) => `${byRule(totals, language)}${summary(totals)[language]}\n`,
  };
}

function problem(file: CheckedFile, diagnostic: Diagnostic, language: Language): string {
  const { range, severity, rule, message } = diagnostic;
  const name = SEVERITY_NAMES[severity][language];
  return [
    `${placeOf(file, range, language)} ${name} ${rule} ${message[language]}`,
    ...excerpt(file, range).map((line) => `    ${line}`),
    ...otherPlaces(file, diagnostic).map(
      (place) => `  → ${placeOf(placed(file, place), place.range, language)} ${place.message[language]}`,
    ),
    '',
  ].join('\n');
}

/** A place of the file itself stands where the file has it. */
function placed(file: CheckedFile, place: PlaceInFile): PlaceFile {
  return place.document === file.document ? file : place;
}

type PlaceFile = Pick<CheckedFile, 'path' | 'document' | 'places'>;

/** Line and column count from one; of a Word file the paragraph is told, for it has no lines of its own. */
function placeOf(file: PlaceFile, { start }: Range, language: Language): string {
  const { document } = file;
  const path = visibleInLine(file.path);
  const inWord = wordPlace(file, start);
  if (inWord) return `${path} ${inWord[language]}`;
  const { line, character } = linePosition(document, start);
  return `${path}:${line + 1}:${character + 1}`;
}

function excerpt({ document }: CheckedFile, range: Range): readonly string[] {
  const { line, start, end } = lineAt(document, range.start);
  const inLine = { start: range.start - start, end: Math.min(range.end, end) - start };
  return line.text === '' ? [] : sourceExcerpt(line.text, inLine);
}

/** How often each rule found something, the most often first; nothing where one rule says it all. */
function byRule({ byRule: counts }: CheckTotals, language: Language): string {
  if (counts.size < 2) return '';
  const width = greatest(Array.from(counts.keys(), (id) => id.length));
  const lines = [...counts]
    .sort(([someId, some], [otherId, other]) => other - some || (someId < otherId ? -1 : 1))
    .map(([id, count]) => `${String(count).padStart(6)}  ${id.padEnd(width)}  ${titleOf(id, language)}\n`);
  return `\n${lines.join('')}\n`;
}

function titleOf(id: RuleId, language: Language): string {
  return ruleNamed(id)?.title[language] ?? '';
}

/** What was fixed, how many files were checked, what was found in them, and what could not be read. */
function summary(totals: CheckTotals): Bilingual {
  const { files, fixes, fixedFiles, problems, configurationProblems } = totals;
  const zh = [
    ...(fixes > 0 ? [`已修改 ${fixedFiles} 个文件中的 ${fixes} 处`] : []),
    `共检查 ${files} 个文件`,
    ...foundList(totals, 'zh'),
    ...(problems.length > 0 ? [`${problems.length} 个无法读取`] : []),
    ...(configurationProblems.length > 0 ? [`设置中有 ${configurationProblems.length} 处错误`] : []),
  ];
  const en = [
    ...(fixes > 0 ? [`${plural(fixes, 'place')} fixed in ${plural(fixedFiles, 'file')}`] : []),
    `${plural(files, 'file')} checked`,
    ...foundList(totals, 'en'),
    ...(problems.length > 0 ? [`${problems.length} could not be read`] : []),
    ...(configurationProblems.length > 0
      ? [`${plural(configurationProblems.length, 'mistake')} in the configuration`]
      : []),
  ];
  return { zh: `${zh.join('，')}。`, en: `${en.join(', ')}.` };
}

function foundList({ files, counts }: CheckTotals, language: Language): readonly string[] {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  if (files === 0) return [];
  if (total === 0) return [{ zh: '未发现问题', en: 'nothing found' }[language]];
  const list = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${SEVERITY_NAMES[severity][language]} ${counts[severity]}`,
  );
  return [
    {
      zh: `发现 ${total} 处问题（${list.join('，')}）`,
      en: `${plural(total, 'problem')} found (${list.join(', ')})`,
    }[language],
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
