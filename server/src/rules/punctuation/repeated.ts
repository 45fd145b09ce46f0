import type { Line } from '../../document/line';
import { touchesPlaceholder } from '../../document/placeholder-within';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { isChinese } from '../../text/chinese';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/repeated',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '同一个标点连打两次，留一个，意思不变；可能漏了字的须逐处确认。',
    en: 'Of one mark typed twice one stays; where words may be missing between them each is left to the writer.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 5.1' },
  title: { zh: '标点重复', en: 'Doubled mark' },
  explanation: {
    zh: '两个点号不连用：“。。”“，，”是多打了一个，“，。”“、，”是修改时留下了原来的标点。叠用的“！！”“？！”和省略号不在此列。',
    en: 'Two pause marks do not follow one another: 。。 and ，， have one too many, ，。 and 、， still hold the mark from before an edit. ！！, ？！ and ellipses are something else.',
  },
  examples: {
    bad: [
      {
        text: '措施落实到位。。责任压实到人，，成效明显。\n            ^^^^            ^^^^',
        fixed: '措施落实到位。责任压实到人，成效明显。',
      },
      {
        text: '整改全部完成，。下一步抓巩固、，抓提升。\n            ^^^^            ^^^^',
        fixed: '整改全部完成。下一步抓巩固，抓提升。',
      },
      {
        text: '排查隐患12处，,已整改10处..\n            ^^^          ^^',
        fixed: '排查隐患12处，已整改10处。',
      },
    ],
    good: [
      '这样的作风要不得！！难道不该整改？！',
      '开展禁毒、防诈……等宣传。',
      '作用域写作 std::string，参数依次为a,,b。',
      '（一）加强领导。“两个责任”。（二）狠抓落实。',
      '排查隐患6（？？）处，整改*处。',
    ],
  },
  check: (line) => {
    if (!RUN_WITHIN.test(line.prose)) return [];
    return Array.from(line.prose.matchAll(RUN), (match) => judge(line, match[0], match.index)).flatMap(
      (finding) => finding ?? [],
    );
  },
});

const RUN_WITHIN = /[，。；：、！？,;:?!.]{2}/;
const RUN = /[，。；：、！？,;:?!.]{2,}/g;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** From the lightest to the heaviest: of different marks the heaviest is kept. */
const WEIGHTS = '、，：；。！？';

function judge(line: Line, written: string, start: number): Finding | undefined {
  const run = Array.from(written, (mark) => FULL_WIDTH[mark] ?? mark);
  const range = { start, end: start + written.length };
  const marks = new Set(run);
  if (run.every((mark) => mark === '！' || mark === '？')) return undefined;
  if (marks.size === 1 && marks.has('。') && run.length > 2) return undefined;
  if (!isInChinese(line, written, range) || isSpokenFor(line, range, marks.size)) return undefined;
  const kept = run.reduce((heaviest, mark) =>
    WEIGHTS.indexOf(mark) > WEIGHTS.indexOf(heaviest) ? mark : heaviest,
  );
  return {
    range,
    message: { zh: `标点“${written}”重复，应保留“${kept}”`, en: `Doubled mark ${written}: keep ${kept}` },
    fixes: [replacement(range, kept, marks.size === 1 ? 'safe' : 'suggested')],
  };
}

/** Half-width marks in a row are doubled only after Chinese text: std::string is not. */
function isInChinese({ prose }: Line, written: string, { start }: Range): boolean {
  return /[，。；：、！？]/.test(written) || isChinese(prose.charAt(start - 1));
}

/** The mark after an ordinal and the question marks of a doubt have rules of their own. */
function isSpokenFor(line: Line, range: Range, kinds: number): boolean {
  const { head, markers } = line;
  return (
    (kinds > 1 && head !== undefined && range.start <= head.range.end) ||
    markers.some((marker) => marker.range.end === range.start) ||
    touchesPlaceholder(line, range)
  );
}
