import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { longSentencesOf } from './passages/sentences';

export default defineRule({
  id: 'wording/repeated-passage',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '句子重复', en: 'Repeated sentence' },
  explanation: {
    zh: '同一个长句在文稿中出现两次，多半是从别处复制时重复粘贴，或移动段落后没有删去原文。标题、短句和括注（（……负责））不在此列；判决书、条例这类条文本来就逐字重复的，不提示。',
    en: 'A long sentence stands in the report twice: pasted twice, or moved without removing the original. Headings, short sentences and remarks in brackets are not compared, and papers whose clauses come back word for word are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
建立重点项目专班推进机制，协调解决用地、用能等难题15个。
一是抓项目。建立重点项目专班推进机制，协调解决用地、用能等难题15个。
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      },
    ],
    good: [
      '一、上半年工作\n（一）深入推进基层治理体系和治理能力现代化建设。成效明显。\n二、下半年打算\n（一）深入推进基层治理体系和治理能力现代化建设。再接再厉。',
      '全年工作平稳。\n全年工作平稳。',
      '新建林道12公里。（县林业局牵头，县财政局、县水利局按职责分工负责）\n补植800亩。（县林业局牵头，县财政局、县水利局按职责分工负责）',
      '林区防火条例\n第一条 违反规定用火的，由县林业局责令改正，处二百元以上五百元以下罚款。\n第二条 擅自进入封山区的，由县林业局责令改正，处二百元以上五百元以下罚款。',
    ],
  },
  isRightIn: ({ sentencesRecur }) => sentencesRecur,
  check: findRepeated,
});

function findRepeated(document: ReportDocument): readonly Finding[] {
  const first = new Map<string, Range>();
  const findings: Finding[] = [];
  for (const placed of document.lines) {
    for (const { text, range } of longSentencesOf(placed.line)) {
      const here = shift(range, placed.start);
      const before = first.get(text);
      if (before) findings.push(finding(here, before, document));
      else first.set(text, here);
    }
  }
  return findings;
}

function finding(here: Range, before: Range, document: ReportDocument): Finding {
  const line = lineAt(document, before.start).index + 1;
  return {
    range: here,
    message: { zh: `与第${line}行的句子重复`, en: `The same sentence stands in line ${line}` },
    related: [{ range: before, message: { zh: '前一次出现在这里', en: 'It first stands here' } }],
  };
}
