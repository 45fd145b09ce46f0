import type { Line } from '../../document/line';
import { contains, overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { HAN, isChinese, isHan } from './marks/chinese';
import { foreignStretchesOf } from './marks/foreign-stretches';
import { neighboursOf } from './marks/neighbours';
import type { Neighbours } from './marks/neighbours';
import { pairingOf, rangeOfPair } from './marks/pairs';
import type { Pair } from './marks/pairs';
import { characterEdit, replacement } from './marks/replacement';
import { straightQuotesOf } from './marks/straight-quotes';

export default defineRule({
  id: 'punctuation/half-width',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  basis: { source: '国标', clause: 'GB/T 15834—2011 5.1' },
  title: { zh: '中文里用了半角标点', en: 'Half-width mark in Chinese text' },
  explanation: {
    zh: '中文文字旁边的逗号、句号、分号、冒号、问号、叹号、括号和引号用全角。数字中的小数点和千分位逗号、时刻（8:30）、比例、网址、邮箱、文件名和外文不受影响。',
    en: 'Commas, stops, semicolons, colons, question and exclamation marks, brackets and quotation marks next to Chinese text are full-width. Decimal points, grouped digits, times of day (8:30), ratios, addresses, file names and foreign text are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
走访企业12家,协调解决用工难题;完成率达95%,比计划提前.
            ^                ^           ^          ^
`,
        fixed: `
走访企业12家，协调解决用工难题；完成率达95%，比计划提前。
`,
      },
      {
        text: `
负责人:李工(电话:5550126)
      ^    ^^^^^^^^^^^^^^
                ^
`,
        fixed: `
负责人：李工（电话：5550126）
`,
      },
      {
        text: `
围绕"护航春耕"主题开展宣讲.成效怎么样?
    ^^^^^^^^^^            ^          ^
`,
        fixed: `
围绕“护航春耕”主题开展宣讲。成效怎么样？
`,
      },
      {
        text: `
加入世界卫生组织(WHO)的合作网络。
                ^^^^^
`,
        fixed: `
加入世界卫生组织（WHO）的合作网络。
`,
      },
      {
        text: `
开展“护苗"行动。
          ^
`,
        fixed: `
开展“护苗”行动。
`,
      },
    ],
    good: [
      '会议定于8:30召开，男女比例为1:1.5，支出1,250.6万元。',
      '登录https://example.cn/办事?id=3,4查询，或发送邮件至office@example.cn。',
      '详见附件“统计表(终稿).xlsx”。',
      '1.强化统筹。2.狠抓落实。',
      '一.二两项工作已完成，见表一.1。',
      '学习笔记（Vol. 2, No. 3）已印发。',
      '产品执行ISO 9001:2015标准，函数f(x)单调。',
      '共检查单位*家，整改隐患**处。',
    ],
  },
  check: (line) => {
    if (!ANY.test(line.prose)) return [];
    return [...separators(line), ...brackets(line), ...quotations(line)];
  },
});

const ANY = /[,.;:?!()"]/;
const SEPARATOR = /[,.;:?!]/g;
const SEPARATOR_RUN = /[,.;:?!，。；：、？！…]/;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

function separators(line: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of line.prose.matchAll(SEPARATOR)) {
    const at = match.index;
    if (isSpokenFor(line, at)) continue;
    const around = neighboursOf(line, at);
    const fixes = match[0] === '.' ? fixesOfStop(line, at, around) : fixesOfSeparator(match[0], at, around);
    if (fixes.length > 0) findings.push(finding({ start: at, end: at + 1 }, match[0], fixes));
  }
  return findings;
}

/** Whether another rule, or none, has a say in this mark. */
function isSpokenFor(line: Line, at: number): boolean {
  const { prose, head, markers, placeholders } = line;
  const range = { start: at, end: at + 1 };
  if (SEPARATOR_RUN.test(prose.charAt(at - 1)) || SEPARATOR_RUN.test(prose.charAt(at + 1))) return true;
  if (head && at <= head.range.end) return true;
  if (markers.some((marker) => marker.series === '是' && marker.range.end === at)) return true;
  if (placeholders.some((placeholder) => overlaps(placeholder.range, range))) return true;
  return foreignStretchesOf(line).some((stretch) => contains(stretch, range));
}

/** Behind a percent sign a comma groups no digits. */
function fixesOfSeparator(mark: string, at: number, { before, after }: Neighbours): readonly Fix[] {
  const isIn =
    isChinese(before) || isChinese(after) || (/[%％‰]/.test(before) && /^[0-9０-９]?$/.test(after));
  return isIn ? [replacement({ start: at, end: at + 1 }, FULL_WIDTH[mark] ?? '', 'safe')] : [];
}

/** A full stop is certain at the end of a paragraph; between two names it may be the dot of a foreign name. */
function fixesOfStop(line: Line, at: number, { before, after }: Neighbours): readonly Fix[] {
  const range = { start: at, end: at + 1 };
  if (isSectionDot(line, at)) return [];
  if (after === '' && endsSentence(line, before)) return [replacement(range, '。', 'safe')];
  if (!isChinese(before) && !/[%％]/.test(before)) return [];
  if (isHan(before) && isHan(after)) {
    return [replacement(range, '。', 'suggested'), replacement(range, '·', 'suggested')];
  }
  return isChinese(after) || (isHan(before) && startsSentence(after))
    ? [replacement(range, '。', 'suggested')]
    : [];
}

function startsSentence(character: string): boolean {
  return /[0-9０-９A-Z]/.test(character);
}

const ORDINAL_BEFORE_DOT = new RegExp(`(?:^|[^${HAN}]|[表图])[一二三四五六七八九十]{1,3}$`);

/** The dot of an ordinal in the midst of a line (一.), or of a number such as 表一.1. */
function isSectionDot({ prose }: Line, at: number): boolean {
  return ORDINAL_BEFORE_DOT.test(prose.slice(Math.max(0, at - 4), at));
}

function endsSentence({ prose }: Line, before: string): boolean {
  return isChinese(before) || (/[0-9%％]/.test(before) && /[，。；,;]/.test(prose) && HAN_WITHIN.test(prose));
}

function brackets(line: Line): readonly Finding[] {
  if (!line.prose.includes('(')) return [];
  return pairingOf(line).pairs.flatMap((pair) => {
    const { prose } = line;
    if (prose.charAt(pair.open) !== '(' || prose.charAt(pair.close) !== ')') return [];
    if (isBracketSpokenFor(line, pair)) return [];
    const holdsHan = HAN_WITHIN.test(prose.slice(pair.open, pair.close));
    if (!holdsHan && !standsInChinese(prose, pair)) return [];
    return [bracketFinding(pair, holdsHan, isNested(prose, pair))];
  });
}

const HAN_WITHIN = new RegExp(`[${HAN}]`);
const YEAR_OF_DOCUMENT_NUMBER = /^\((?:19|20)\d\d\)第?\d+号/;

function isBracketSpokenFor(line: Line, pair: Pair): boolean {
  const range = rangeOfPair(pair);
  const { head, placeholders, prose } = line;
  return (
    (head !== undefined && overlaps(head.range, range)) ||
    placeholders.some((placeholder) => contains(placeholder.range, range)) ||
    YEAR_OF_DOCUMENT_NUMBER.test(prose.slice(pair.open, pair.close + 12)) ||
    foreignStretchesOf(line).some((stretch) => overlaps(stretch, range))
  );
}

/** 世卫组织(WHO), but not f(x): the bracket belongs to the Chinese text around it. */
function standsInChinese(prose: string, { open, close }: Pair): boolean {
  return isChinese(prose.charAt(open - 1)) && !/[A-Za-z0-9]/.test(prose.charAt(close + 1));
}

/** Beside another half-width bracket it is less clear which belong together. */
function isNested(prose: string, { open, close }: Pair): boolean {
  return /[()]/.test(prose.charAt(open - 1)) || /[()]/.test(prose.charAt(close + 1));
}

function bracketFinding(pair: Pair, holdsHan: boolean, isNestedPair: boolean): Finding {
  const fix: Fix = {
    title: { zh: '改为全角括号“（）”', en: 'Change to full-width brackets （）' },
    safety: holdsHan && !isNestedPair ? 'safe' : 'suggested',
    edits: [characterEdit(pair.open, '（'), characterEdit(pair.close, '）')],
  };
  return {
    range: rangeOfPair(pair),
    message: { zh: '中文里应用全角括号“（）”', en: 'Brackets in Chinese text are full-width: （）' },
    ...(holdsHan ? {} : { severity: 'information' as const }),
    fixes: [fix],
  };
}

function quotations(line: Line): readonly Finding[] {
  return straightQuotesOf(line).map(({ range, curly, certain }) => ({
    range,
    message: { zh: '中文里应用弯引号“”', en: 'Quotation marks in Chinese text are curly: “”' },
    fixes: [
      {
        title: { zh: '改为弯引号“”', en: 'Change to curly quotation marks “”' },
        safety: certain ? ('safe' as const) : ('suggested' as const),
        edits: curly.map(({ at, mark }) => characterEdit(at, mark)),
      },
    ],
  }));
}

function finding(range: Range, mark: string, fixes: readonly Fix[]): Finding {
  const right = FULL_WIDTH[mark] ?? '';
  return {
    range,
    message: { zh: `半角“${mark}”应改为全角“${right}”`, en: `Write the full-width ${right} for ${mark}` },
    fixes,
  };
}
