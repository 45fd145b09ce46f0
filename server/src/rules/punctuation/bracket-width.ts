import type { Line } from '../../document/line';
import { isWithinPlaceholder } from '../../document/placeholder-within';
import { overlaps } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { foreignStretchesOf } from './marks/foreign-stretches';
import { touchesBlank } from '../../document/neighbours';
import { pairingOf, rangeOfPair } from '../../document/paired-marks';
import type { Pair } from '../../document/paired-marks';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/bracket-width',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只把一对括号里宽度不合的那一半换成另一种宽度，括号仍是括号。',
    en: 'One half of a pair takes the width of the other: it stays the same bracket.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.9、5.1' },
  title: { zh: '一对括号全角半角不一', en: 'Brackets of different width in one pair' },
  explanation: {
    zh: '一对括号的左右两半宽度应当相同，中文里都用全角“（）”。一半全角、一半半角多半是输入法切换时留下的。',
    en: 'The two brackets of a pair are of one width, full-width （） in Chinese text. A mixed pair comes from switching input methods.',
  },
  examples: {
    bad: [
      { text: '各镇(街道）网格员全部到岗。\n    ^', fixed: '各镇（街道）网格员全部到岗。' },
      { text: '开展演练（含桌面推演)8次。\n                    ^', fixed: '开展演练（含桌面推演）8次。' },
    ],
    good: [
      '各镇（街道）网格员全部到岗。',
      '开展演练(含桌面推演)8次。',
      '详见“名单（终稿).xlsx”。',
      '(一）加强领导',
    ],
  },
  check: (line) => {
    if (!/[()]/.test(line.prose)) return [];
    return pairingOf(line).pairs.flatMap((pair) => judge(line, pair) ?? []);
  },
});

function judge(line: Line, pair: Pair): Finding | undefined {
  const { prose, head } = line;
  const isOpenHalf = prose.charAt(pair.open) === '(';
  if (pair.kind !== 'bracket' || isOpenHalf === (prose.charAt(pair.close) === ')')) return undefined;
  const whole = rangeOfPair(pair);
  if (head && overlaps(head.range, whole)) return undefined;
  if (isWithinPlaceholder(line, whole)) return undefined;
  if (foreignStretchesOf(line).some((stretch) => overlaps(stretch, whole))) return undefined;
  const at = isOpenHalf ? pair.open : pair.close;
  const right = isOpenHalf ? '（' : '）';
  const range = { start: at, end: at + 1 };
  return {
    range,
    message: {
      zh: `一对括号宽度不一，此处应为全角“${right}”`,
      en: `The brackets differ in width: write ${right} here`,
    },
    fixes: [replacement(range, right, standsAlone(line, at) ? 'safe' : 'suggested')],
  };
}

/** Beside a blank or another half-width mark more than the bracket is wrong. */
function standsAlone(line: Line, at: number): boolean {
  return !touchesBlank(line, at) && !/[,.;:?!]/.test(line.prose.charAt(at + 1));
}
