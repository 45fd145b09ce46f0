import type { Line } from '../../document/line';
import { halfFilledIn, solvedIn, type HalfFilled, type Solved } from '../../figures/blanks/half-filled';
import { derivationOf } from '../../figures/blanks/solve';
import type { Bilingual } from '../../text/language';
import { natureOf } from '../../document/nature';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';

export default defineRule({
  id: 'placeholder/half-filled',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '同组数据未填全', en: 'A group of figures filled in half' },
  explanation: {
    zh: '“立案、破案、破案率”“总数、已完成、剩余”这样互相印证的一组数，要填就一起填全。只填了一部分的在此提示；只差一个数而能由其余的算出的，给出算得的值供选用。文首写明“脱密: 是”的稿件，遮盖是有意的，只作最轻的提示。',
    en: 'Figures that prove one another (opened, solved, rate; total, done, rest) are filled in together or not at all. A group with some of them filled in is pointed at; where only one is missing and the others give it, the computed value is offered. In a draft that its front matter calls masked, masks are meant and this is only a hint.',
  },
  examples: {
    bad: [
      {
        text: '排查隐患160处，整改152处，整改率*%。\n                                ^',
        fixed: '排查隐患160处，整改152处，整改率95%。',
      },
      { text: '共立刑事案件*起，破案36起，破案率*%。\n            ^' },
      {
        text: '共排查隐患320处，已整改*处，剩余34处正在整改。\n                       ^',
        fixed: '共排查隐患320处，已整改286处，剩余34处正在整改。',
      },
      {
        text: '修建公路186公里。其中，县道66公里，乡道*公里，其他40公里。\n                                       ^',
        fixed: '修建公路186公里。其中，县道66公里，乡道80公里，其他40公里。',
      },
    ],
    good: [
      '排查隐患*处，整改*处，整改率*%。',
      '排查隐患160处，整改152处，整改率95%。',
      '走访群众860人次，发放资料*份。',
      '整改隐患152处。走访企业*家，签约率*%。',
    ],
  },
  severityIn: (_finding, document) => (natureOf(document).namesMasked ? 'hint' : undefined),
  check: (line) => {
    const solved = solvedIn(line);
    return halfFilledIn(line).map((group) => findingOf(line, group, solved));
  },
});

function findingOf(line: Line, { filled, missing }: HalfFilled, solved: readonly Solved[]): Finding {
  const [range = { start: 0, end: 0 }] = missing;
  const kind = line.placeholders.find((one) => one.range.start === range.start)?.kind;
  const known = solved.filter(({ placeholder }) => missing.some(({ start }) => start === placeholder.start));
  return {
    range,
    message: messageOf(missing.length, known),
    ...(kind && { data: { kind } }),
    related: [
      ...filled.map((one) => ({ range: one, message: { zh: '同组已填的数', en: 'Filled in already' } })),
      ...missing
        .slice(1)
        .map((one) => ({ range: one, message: { zh: '同组未填的数', en: 'Still missing too' } })),
    ],
    fixes: known.map(fixOf),
  };
}

function messageOf(count: number, [first]: readonly Solved[]): Bilingual {
  const value = first && derivationOf(first);
  return {
    zh: `同组数据未填全：还有${count}处未填${value ? `，应为${value.zh}` : ''}`,
    en: `This group of figures is filled in half: ${count} still missing${value ? `, which is ${value.en}` : ''}`,
  };
}

function fixOf(solved: Solved): Fix {
  const value = derivationOf(solved);
  return {
    title: { zh: `填入${value.zh}`, en: `Fill in ${value.en}` },
    safety: 'suggested',
    edits: [{ range: solved.placeholder, newText: solved.newText }],
  };
}
