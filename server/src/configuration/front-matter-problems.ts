import type { PlacedLine } from '../document/line';
import { NATURE_NAMES, natureNamed, NATURES } from '../document/nature';
import type { ReportDocument } from '../document/report-document';
import { detectKind } from '../knowledge/report-kinds';
import type { ReportKind } from '../knowledge/types';
import { nearestName } from '../rules/nearest-name';
import type { SettingProblem } from '../rules/suppression/directives';
import type { Bilingual } from '../text/language';

/** What is wrong with a value; undefined for one that will do. */
type Judge = (value: string, kinds: readonly ReportKind[]) => Bilingual | undefined;

const JUDGES: Readonly<Record<string, Judge>> = {
  文种: kindProblem,
  kind: kindProblem,
  性质: natureProblem,
  nature: natureProblem,
  期间: periodProblem,
  period: periodProblem,
  日期: dateProblem,
  date: dateProblem,
  脱密: maskedProblem,
  masked: maskedProblem,
};

const ENTRY = /^([^\s:#]+)[ \t]*:[ \t]*(?:(["'])(.*?)\2|(.*?))[ \t]*(?:#.*)?$/;

/** The names of kinds and the like are short. */
const LONGEST_ENTRY = 300;

/** Not filled in yet: that is not nonsense. */
const OPEN = /[*＊×xX]|^$|待/;

/**
 * Values of front matter that cannot be meant: they would silently have no effect. Keys of other tools, and kinds of a
 * user's own that are no slip for one of ours, are left alone.
 */
export function frontMatterProblems(
  document: ReportDocument,
  kinds: readonly ReportKind[],
): readonly SettingProblem[] {
  if (!document.frontMatter.range) return [];
  return document.lines
    .filter(({ line }) => line.block === 'frontMatter')
    .flatMap((placed) => problemOf(placed, kinds));
}

function problemOf({ line, start }: PlacedLine, kinds: readonly ReportKind[]): readonly SettingProblem[] {
  const [, key = '', , quoted, plain] = ENTRY.exec(line.text.slice(0, LONGEST_ENTRY)) ?? [];
  const value = (quoted ?? plain ?? '').trim();
  const judge = Object.hasOwn(JUDGES, key) ? JUDGES[key] : undefined;
  const message = judge && !OPEN.test(value) ? judge(value, kinds) : undefined;
  if (!message) return [];
  const at = start + line.text.indexOf(value, key.length);
  return [{ range: { start: at, end: at + value.length }, message }];
}

/** Shorter names differ from every other one by a character or two. */
const SHORTEST = 4;

/** A kind of document that there is, if not among ours. */
const REAL_KIND =
  /(?:简报|通报|报告|总结|小结|汇报|讲话|发言|致辞|方案|计划|规划|打算|要点|意见|通知|通告|公告|请示|批复|纪要|记录|讲稿|材料|信息|体会|心得|调研|评估|清单|台账|函|稿)$/;

function kindProblem(value: string, kinds: readonly ReportKind[]): Bilingual | undefined {
  if (value.length < SHORTEST || REAL_KIND.test(value)) return undefined;
  if (detectKind(kinds, { declared: value })) return undefined;
  const names = kinds.flatMap(({ name, declaredAs }) => [name.zh, ...declaredAs]);
  const meant = nearestName(value, names);
  if (meant === undefined) return undefined;
  return {
    zh: `没有“${value}”这种文种，是否指“${meant}”？`,
    en: `There is no kind of report “${value}”; did you mean “${meant}”?`,
  };
}

function periodProblem(value: string): Bilingual | undefined {
  if (/\d{2}|[〇○零一二三四五六七八九]{4}/.test(value)) return undefined;
  return {
    zh: `“${value}”看不出是哪一年，请写明年份，如 2025年上半年`,
    en: `“${value}” does not say which year; write it as in 2025年上半年`,
  };
}

const DATE = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

function dateProblem(value: string): Bilingual | undefined {
  const [, year, month, day] = (DATE.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return undefined;
  return { zh: `没有“${value}”这一天`, en: `There is no such day as ${value}` };
}

function natureProblem(value: string): Bilingual | undefined {
  if (natureNamed(value)) return undefined;
  const names = NATURE_NAMES.map((name) => NATURES[name]);
  return {
    zh: `“性质”应为${names.map(({ zh }) => zh).join('、')}之一，现为“${value}”`,
    en: `“nature” is one of ${names.map(({ en }) => en).join(', ')}, not “${value}”`,
  };
}

function maskedProblem(value: string): Bilingual | undefined {
  if (/^(?:是|否|true|false|yes|no)$/i.test(value)) return undefined;
  return { zh: `“脱密”应写“是”或“否”，现为“${value}”`, en: `“masked” is 是 or 否, not “${value}”` };
}
