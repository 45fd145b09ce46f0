import type { Line } from '../../document/line';
import { touchesPlaceholder } from '../../document/placeholder-within';
import { contains } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { isChinese } from '../../text/chinese';
import { foreignStretchesOf } from './marks/foreign-stretches';
import { removal, replacement } from '../fix';

export default defineRule({
  id: 'punctuation/ellipsis',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只有连着的几个点才换成省略号，括在括号里的“…”是待填之处，不在内。',
    en: 'Only a run of dots becomes an ellipsis; one in brackets is a place left open and stays.',
  },
  isFormatting: true,
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.11' },
  title: { zh: '省略号不规范', en: 'Not a proper ellipsis' },
  explanation: {
    zh: '省略号是“……”，六个点占两个字，不用“...”“。。。”或三个点的“…”代替。省略号已表示列举未尽，不再与“等”连用。',
    en: 'An ellipsis is ……, six dots in two characters, not ..., 。。。 or a single …. It already says “and so on”, so 等 does not stand beside it.',
  },
  examples: {
    bad: [
      {
        text: '送政策、送技术、送信息...一件件实事办到群众心坎上。\n                      ^^^',
        fixed: '送政策、送技术、送信息……一件件实事办到群众心坎上。',
      },
      {
        text: '巷道硬化了，路灯亮了。。。村民笑了…\n                    ^^^^^^        ^^',
        fixed: '巷道硬化了，路灯亮了……村民笑了……',
      },
      { text: '查处赌博、盗窃……等案件。\n              ^^^^^^', fixed: '查处赌博、盗窃等案件。' },
    ],
    good: [
      '巷道硬化了，路灯亮了……村民笑了。',
      '一、总体情况……………………1',
      '二、存在问题......3',
      '〔…〕镇投入〔…〕万元，···同志作出批示。',
      '参数为 a, b, ... 共三个。',
      '…………',
    ],
  },
  check: (line) => {
    if (!ANY.test(line.prose) || isLeader(line)) return [];
    return [...wrongDots(line), ...withEtCetera(line)];
  },
});

const ANY = /[…⋯]|\.{3}|。{3}|·{3}/;
const DOTS = /\.{3,6}|。{3,6}|·{3,6}|[…⋯]+/g;

/** The dots between a heading and its page number. */
function isLeader({ prose, content }: Line): boolean {
  return /[….·]{3}\s{0,8}\d{1,3}$/.test(prose.slice(content.start, content.end));
}

function wrongDots(line: Line): readonly Finding[] {
  const { prose } = line;
  return Array.from(prose.matchAll(DOTS)).flatMap(({ 0: written, index }) => {
    const range = { start: index, end: index + written.length };
    if (isProper(written) || !standsInChinese(prose, written, range)) return [];
    // 〔…〕 and ··· before 同志 are masks.
    if (touchesPlaceholder(line, range)) return [];
    if (foreignStretchesOf(line).some((stretch) => contains(stretch, range))) return [];
    return [
      {
        range,
        message: { zh: '省略号应为“……”', en: 'An ellipsis is ……' },
        fixes: [replacement(range, '……', 'safe')],
      },
    ];
  });
}

/** …… and, for whole paragraphs left out, …………. */
function isProper(written: string): boolean {
  return /^…+$/.test(written) && written.length % 2 === 0;
}

function standsInChinese(prose: string, written: string, { start, end }: Range): boolean {
  const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
  if (before === written.charAt(0) || after === written.charAt(0)) return false;
  return isChinese(before) || isChinese(after);
}

function withEtCetera({ prose }: Line): readonly Finding[] {
  return Array.from(prose.matchAll(/……等等?(?!待|候|级|于|同)|(?<![平上中下同相])等等?……/g)).flatMap(
    ({ 0: written, index }) => {
      const dots = index + written.indexOf('……');
      const range = { start: index, end: index + written.length };
      return [
        {
          range,
          message: { zh: '省略号与“等”重复，保留其一', en: '…… and 等 say the same: keep one of them' },
          severity: 'information' as const,
          fixes: [removal({ start: dots, end: dots + 2 }, { zh: '省略号', en: 'the ellipsis' }, 'suggested')],
        },
      ];
    },
  );
}
