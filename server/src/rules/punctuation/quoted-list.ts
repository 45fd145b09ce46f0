import type { Line } from '../../document/line';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { HAN } from '../../text/chinese';

export default defineRule({
  id: 'punctuation/quoted-list',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.5.3.5' },
  title: { zh: '并列的引号、书名号之间用了顿号', en: '顿号 between quoted items' },
  explanation: {
    zh: '标有引号或书名号的并列成分之间通常不用顿号。若其间或其后还有别的成分（如《办法》（试行）、“护苗”行动、“净网”行动），则宜用顿号，这类情形不报告。',
    en: 'Items in quotation or title marks usually stand side by side without 顿号. Where other words stand between or after them, as in 《办法》（试行）、“护苗”行动, 顿号 is in place and nothing is reported.',
  },
  examples: {
    bad: [
      {
        text: '深入开展“护苗”、“净网”等专项行动。\n                ^^',
        fixed: '深入开展“护苗”“净网”等专项行动。',
      },
      {
        text: '先后修订《会议制度》、《考勤制度》、《学习制度》。\n                    ^^^^^^^^^^^^^^^^',
        fixed: '先后修订《会议制度》《考勤制度》《学习制度》。',
      },
    ],
    good: [
      '深入开展“护苗”“净网”等专项行动。',
      '开展“护苗”行动、“净网”行动、“百日攻坚”。',
      '打造“枫叶驿站”、“网格红管家”品牌。',
      '坚持“一岗双责”、“三管三必须”、属地管理的原则。',
      '印发《会议制度》、《考勤制度》（试行）。',
    ],
  },
  check: (line) => {
    if (!/[”》]、[“《]/.test(line.prose)) return [];
    return Array.from(line.prose.matchAll(CHAIN), (match) => judge(line, match[0], match.index)).flatMap(
      (finding) => finding ?? [],
    );
  },
});

const CHAIN = /“[^“”]*”(?:、“[^“”]*”)+|《[^《》]*》(?:、《[^《》]*》)+/g;

/** Han characters after the last item that do not belong to it: they speak of the whole list. */
const OF_WHOLE_LIST = /[等和与及或的两三四五六七八九十几各个是为在中并]/;
const HAN_CHARACTER = new RegExp(`[${HAN}]`);

function judge({ prose }: Line, chain: string, start: number): Finding | undefined {
  const [before, after] = [prose.charAt(start - 1), prose.charAt(start + chain.length)];
  if (before === '、' || after === '、' || after === '（') return undefined;
  if (chain.startsWith('“') && HAN_CHARACTER.test(after) && !OF_WHOLE_LIST.test(after)) return undefined;
  const commas = Array.from(chain.matchAll(/[”》](、)[“《]/g), ({ index }) => start + index + 1);
  const [first = start, last = start] = [commas[0], commas.at(-1)];
  return {
    range: { start: first, end: last + 1 },
    message: {
      zh: '标有引号或书名号的并列成分之间通常不用顿号',
      en: 'Quoted items usually stand side by side without 顿号',
    },
    fixes: [
      {
        title: { zh: '删去其间的顿号', en: 'Remove 顿号 between them' },
        safety: 'suggested',
        edits: commas.map((at) => ({ range: { start: at, end: at + 1 }, newText: '' })),
      },
    ],
  };
}
