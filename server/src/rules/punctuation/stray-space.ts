import type { Line } from '../../document/line';
import { BLANK } from '../../text/blanks';
import { overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { CLOSING_MARKS, HAN, isChineseMark, isHan } from './marks/chinese';
import { mayLackNumber } from './marks/neighbours';
import { removal } from './marks/replacement';
import { isSetApart } from './marks/set-apart';

export default defineRule({
  id: 'punctuation/stray-space',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  basis: { source: '国标', clause: 'GB/T 15834—2011 5.1；GB/T 9704—2012 7.3.3' },
  title: { zh: '多余的空格', en: 'Stray space' },
  explanation: {
    zh: '公文的汉字、标点、数字之间不留空格。多余的空格多半来自复制粘贴或删改，不换行空格（U+00A0）、半身空格（U+2002）等在屏幕上不易发现。段首缩进、标题的字距、补足三字的姓名、外文单词之间和表格中的空格不受影响。',
    en: 'Official documents put no space between Han characters, marks and digits. A stray one comes from pasting or cutting, and no-break (U+00A0) or en spaces (U+2002) are hard to see. Indentation, letter-spaced titles, names padded to three characters, foreign words and tables are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
整改率达到96.5 %。  二是完善台账，\u3000压实责任。
              ^   ^^              ^^
`,
        fixed: `
整改率达到96.5%。二是完善台账，压实责任。
`,
      },
      {
        text: '各单位要加强\u2002协作配合，形成合力。\n            ^',
        fixed: '各单位要加强协作配合，形成合力。',
      },
      {
        text: '据《 平安简报 》第3期，全年无事故。\n    ^        ^',
        fixed: '据《平安简报》第3期，全年无事故。',
      },
      { text: '共走访企业 12 家，解决问题9个。\n          ^  ^', fixed: '共走访企业12家，解决问题9个。' },
    ],
    good: [
      '　　全年工作平稳有序，成效明显。  ',
      '工　作　总　结',
      '县长　张　三',
      '参加人员：王　明、李小四、赵　刚。',
      '一、 总体情况。全年平稳。',
      '编制 Microsoft Word 模板，联系电话：138 0013 8000。',
      '开展演练  次，参加群众共    人。',
      '打造“青山为伴 绿水为邻”文旅品牌，推出“进一扇门 办所有事”服务。',
      '主任：张三丰　　　副主任：李四光',
      '会议定于6月5日 14:30召开，会期一天。',
      '| 姓 名 | 职 务 |\n| --- | --- |\n| 张三 | 科 长 |',
    ],
  },
  check: (line) => {
    const { prose, content, block } = line;
    if (block === 'table' || !BLANK_WITHIN.test(prose)) return [];
    if (!line.head && !SENTENCE_MARK.test(prose)) return [];
    return Array.from(prose.slice(0, content.end).matchAll(BLANKS), rangeOf)
      .filter((range) => range.start > content.start && !isSpokenFor(line, range))
      .flatMap((range) => judge(line, range) ?? []);
  },
});

const BLANK_WITHIN = new RegExp(`\\S${BLANK}+\\S`);
const BLANKS = new RegExp(`${BLANK}+`, 'g');

/** A line without one is a title, a name or a date, set out with blanks on purpose. */
const SENTENCE_MARK = new RegExp(`[。，；！？,;!?]|[${HAN}${CLOSING_MARKS}%％]\\.|[0-9]\\.\\s*$`);

function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Behind an ordinal blanks are a habit; within a placeholder they are the placeholder. */
function isSpokenFor({ head, placeholders }: Line, range: Range): boolean {
  if (head && range.start <= head.range.end) return true;
  return placeholders.some((placeholder) => overlaps(placeholder.range, range));
}

function judge(line: Line, range: Range): Finding | undefined {
  const before = characterBefore(line.prose, range.start);
  const after = line.prose.charAt(range.end);
  if (isMark(before) || isMark(after)) {
    if (!isChineseText(before) && !isChineseText(after)) return undefined;
    if (!isOrdinary(before) || !isOrdinary(after)) return undefined;
    return finding(line, range, 'warning', isCertain(line, range, before, after) ? 'safe' : 'suggested');
  }
  if (/[0-9０-９*]/.test(before) && /[%％‰]/.test(after)) {
    return finding(line, range, 'warning', before === '*' ? 'suggested' : 'safe');
  }
  if (isHan(before) && isHan(after)) {
    return isSetApart(line, range) ? undefined : finding(line, range, 'warning', 'suggested');
  }
  if ((isHan(before) && isNumber(after)) || (isNumber(before) && isHan(after))) {
    return isTime(line, range) ? undefined : finding(line, range, 'information', 'suggested');
  }
  return undefined;
}

/**
 * A blank is certainly stray where taking it away changes nothing but the look. Not so between two pause marks, one
 * of which is too many; before 二是, which may need a mark instead; in brackets, which may hold an ordinal or a doubt;
 * behind an ordinal, or where a number may be missing.
 */
function isCertain(line: Line, { start, end }: Range, before: string, after: string): boolean {
  const { markers, prose } = line;
  if (before === after || BRACKET.test(before) || BRACKET.test(after)) return false;
  if (mayLackNumber(prose, start)) return false;
  if (isPause(before)) return !isPause(after);
  if (/[一二三四五六七八九十0-9]/.test(before) && isPause(after)) return false;
  return !markers.some((marker) => marker.range.start === end);
}

const BRACKET = /[（）()【】〔〕［］]/;

/** A full stop typed half-width counts as 。 behind Chinese text. */
function characterBefore(prose: string, at: number): string {
  let behind = at - 1;
  while (prose.charAt(behind) === '.') behind -= 1;
  return behind < at - 1 && isChineseText(prose.charAt(behind)) ? '。' : prose.charAt(at - 1);
}

function isMark(character: string): boolean {
  return isChineseMark(character) || isPause(character) || /[()]/.test(character);
}

function isPause(character: string): boolean {
  return /[，。、；：？！,;:?!]/.test(character);
}

/** A half-width mark among foreign words has its blank by right. */
function isChineseText(character: string): boolean {
  return isChineseMark(character) || isHan(character);
}

/** Beside other signs (arrows, rules of hyphens) a blank may have its reason. */
function isOrdinary(character: string): boolean {
  return isMark(character) || isHan(character) || /[0-9０-９A-Za-z%％‰*]/.test(character);
}

function isNumber(character: string): boolean {
  return /[0-9０-９%％]/.test(character);
}

/** 6月5日 14:30 */
function isTime({ prose }: Line, { start, end }: Range): boolean {
  return /[日号]/.test(prose.charAt(start - 1)) && /^\d{1,2}[:：]\d/.test(prose.slice(end, end + 4));
}

function finding(
  line: Line,
  range: Range,
  severity: 'warning' | 'information',
  safety: Fix['safety'],
): Finding {
  const [zh, en] = nameOf(line.prose.charAt(range.start));
  return {
    range,
    message: { zh: `此处有多余的${zh}`, en: `Stray ${en} here` },
    severity,
    fixes: [removal(range, { zh: '空格', en: 'the space' }, safety)],
  };
}

const NAMES: ReadonlyMap<string, readonly [string, string]> = new Map([
  [' ', ['空格', 'space']],
  ['\t', ['制表符', 'tab']],
  ['\u3000', ['全角空格', 'full-width space']],
]);

/** What a blank is called; the ones that cannot be told from a space by looking carry their code. */
function nameOf(character: string): readonly [string, string] {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return NAMES.get(character) ?? [`空格（${code}）`, `space (${code})`];
}
