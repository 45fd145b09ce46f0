import { headingsOf } from '../../document/headings';
import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { titleOf } from '../../document/title';
import { defineRule } from '../rule';

export default defineRule({
  id: 'structure/unfinished-paragraph',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.1' },
  title: { zh: '段末缺少句末标点', en: 'Paragraph without an end' },
  explanation: {
    zh: '正文段落应以句号、问号、叹号、冒号或分号收尾。以逗号、顿号或普通文字收尾的长段，多半是没有写完，或粘贴时丢了后半截。标题、称谓、署名、日期和短行不看。',
    en: 'A paragraph of text ends in 。？！： or ；. A long one that ends in a comma or in mid-word was most likely not finished, or lost its tail in pasting. Titles, salutations, signatures, dates and short lines are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
一、工作情况
上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，
                                                           ^^
二、存在问题
`,
      },
      {
        text: `
一、工作情况
上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，督促整改
                                                                 ^^^^
二、存在问题
`,
      },
      {
        text: `
（一）加强巡查。全年检查沿街商铺320家次，下发整改通知书45份，督促整改、
                                                                     ^^
（二）加强宣传。
`,
      },
    ],
    good: [
      '一、工作情况\n上半年检查沿街商铺320家次，下发整改通知书45份。\n青河镇人民政府\n2025年7月3日',
      '关于报送工作总结的说明\n\n各位领导、同志们：\n现将有关情况报告如下：',
      '会议强调“要把群众的事情办好，把好事办实，把实事办到群众的心坎上去。”',
    ],
  },
  check: (document) => {
    const headings = new Set(headingsOf(document).flatMap(({ line, head }) => (head?.runIn ? [] : [line])));
    const title = titleOf(document);
    const lastTold = document.lines.findLastIndex(({ line }) => line.block !== 'blank');
    return (
      document.lines
        // A writer still types the last paragraph.
        .filter(
          (line) =>
            isUnfinished(line.line) && line !== title && !headings.has(line) && line.index !== lastTold,
        )
        .map(({ line, start }) => ({
          range: { start: start + lastWordStart(line.text, line.content.end), end: start + line.content.end },
          message: {
            zh: '段末缺少句末标点，疑似文字未完',
            en: 'The paragraph has no end: is the rest missing?',
          },
        }))
    );
  },
});

/** Shorter lines are signatures, dates, addressees, sub-titles. */
const SHORTEST_PARAGRAPH = 30;

/** What may stand behind the mark that ends a sentence. */
const CLOSING = /[”’）)\]】》\uFFFC\s]/;
const SENTENCE_END = /[。？！：；…!?:;.—]/;

const isUnfinished = remembered(({ block, prose, content }: Line): boolean => {
  if (block !== 'paragraph' || content.end - content.start < SHORTEST_PARAGRAPH) return false;
  if (!/[，。,]/.test(prose)) return false;
  let end = content.end;
  while (end > content.start && CLOSING.test(prose[end - 1] ?? '')) end -= 1;
  return end > content.start && !SENTENCE_END.test(prose[end - 1] ?? '');
});

function lastWordStart(text: string, end: number): number {
  return Math.max(0, /[，,、]$/.test(text.slice(0, end)) ? end - 1 : end - 2);
}
