import type { IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReportGrammar, tokenize } from './tokenize';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadReportGrammar();
});

/** The pieces of `text` that have `scope` among their scopes, neighbours on a line joined. */
function textsIn(scope: string, text: string): readonly string[] {
  const texts: string[] = [];
  let openLine = -1;
  for (const token of tokenize(grammar, text)) {
    const inside = token.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
    if (inside && openLine === token.line) texts.push((texts.pop() ?? '') + token.text);
    else if (inside) texts.push(token.text);
    openLine = inside ? token.line : -1;
  }
  return texts;
}

const heading = (text: string) => textsIn('markup.heading', `正文。\n${text}`);
const placeholders = (text: string) => textsIn('constant.other.placeholder', text);
const markers = (text: string) => textsIn('punctuation.definition.list.begin', text);

describe('headings', () => {
  it('colours a heading alone on its line at all four levels', () => {
    expect(heading('一、工作开展情况')).toEqual(['一、工作开展情况']);
    expect(heading('（二）加强巡逻防控')).toEqual(['（二）加强巡逻防控']);
    expect(heading('3.规范台账')).toEqual(['3.规范台账']);
    expect(heading('（4）按月通报')).toEqual(['（4）按月通报']);
  });

  it('ends a run-in heading before its first 。', () => {
    expect(heading('（一）强化统筹。一是健全机制。二是压实责任。')).toEqual(['（一）强化统筹']);
  });

  it('reads ## 一、 as it reads 一、', () => {
    expect(heading('## 一、工作开展情况')).toEqual(['##', '一、工作开展情况']);
    expect(heading('## （一）强化统筹。全年开会3次。')).toEqual(['##', '（一）强化统筹']);
    expect(heading('# 年度工作总结')).toEqual(['#', '年度工作总结']);
  });

  it('accepts the indents that come out of Word', () => {
    expect(heading('　　一、工作开展情况')).toEqual(['一、工作开展情况']);
    expect(heading('\u00a0\u00a0（一）强化统筹')).toEqual(['（一）强化统筹']);
  });

  it('takes neither an amount nor a year nor a quarter for an ordinal', () => {
    expect(heading('1.5万元用于修缮。')).toEqual([]);
    expect(heading('2023.年初以来')).toEqual([]);
    expect(heading('一、二季度完成全年任务的六成。')).toEqual([]);
  });

  it('leaves a comment after a heading a comment', () => {
    const text = '一、工作开展情况<!-- nigao-ignore numbering/form: 上级要求。 -->';
    expect(heading(text)).toEqual(['一、工作开展情况']);
    expect(textsIn('comment', text)).toEqual(['<!-- nigao-ignore numbering/form: 上级要求。 -->']);
    expect(textsIn('keyword.control.ignore', text)).toEqual(['nigao-ignore']);
  });

  it('keeps one colour throughout, numbers and quotations included', () => {
    const text = '正文。\n一、2024年“净网”行动开展情况';
    expect(textsIn('constant.numeric', text)).toEqual([]);
    expect(textsIn('string', text)).toEqual([]);
  });

  it('takes the first line for the title unless it is a sentence or a salutation', () => {
    expect(textsIn('markup.heading.title', '2024年上半年工作总结\n\n正文')).toEqual(['2024年上半年工作总结']);
    expect(textsIn('markup.heading.title', '同志们：\n')).toEqual([]);
    expect(textsIn('markup.heading.title', '上半年工作总结如下。\n')).toEqual([]);
    expect(textsIn('markup.heading.title', '正文。\n上半年工作总结')).toEqual([]);
  });
});

describe('enumeration markers', () => {
  it('colours a marker at the beginning of a clause', () => {
    expect(markers('抓重点。一是查隐患；二是促整改。')).toEqual(['一是', '二是']);
    expect(markers('第一，抓学习。第二，抓落实。')).toEqual(['第一', '第二']);
    expect(markers('首先，统一思想。其次，明确分工。最后，严格考核。')).toEqual(['首先', '其次', '最后']);
    expect(markers('三要守底线。')).toEqual(['三要']);
    expect(markers('- 台账一份')).toEqual(['-']);
  });

  it('leaves words alone that only look like one', () => {
    expect(markers('这是重点之一是没有疑问的。')).toEqual([]);
    expect(markers('一是一，二就是二。')).toEqual([]);
    expect(markers('第一季度开会两次，首先到场的是社区干部。')).toEqual([]);
  });
});

describe('placeholders', () => {
  it('colours every kind of mask', () => {
    expect(placeholders('共走访*户，化解**起，占*%。')).toEqual(['*', '**', '*']);
    expect(placeholders('自****.*.**起施行')).toEqual(['****.*.**']);
    expect(placeholders('xx县××镇某某村')).toEqual(['xx', '××', '某某']);
    expect(placeholders('出动警力210人次（？），经费待补充，车辆____台')).toEqual([
      '（？）',
      '待补充',
      '____',
    ]);
  });

  it('never reads a pair of * as emphasis, nor a line of them as a rule or list', () => {
    const text = '完成*个项目，投入*万元。\n**强化引领**\n* 走访群众\n***';
    expect(textsIn('markup', `正文。\n${text}`)).toEqual([]);
    expect(markers(text)).toEqual([]);
    expect(placeholders(text)).toEqual(['*', '*', '**', '**', '*', '***']);
  });

  it('leaves a multiplication, an escaped star and Latin words alone', () => {
    expect(placeholders('面积3*5米，7×24小时，注\\*，APP下载Exx次')).toEqual([]);
  });

  it('finds them in headings, quotes and titles too', () => {
    expect(placeholders('（一）推进平安*建设。“*号”专项行动，《*年度方案》。')).toEqual(['*', '*', '*']);
  });
});

describe('numbers', () => {
  it('colours a number with its unit', () => {
    const text = '办结1,204件，投入3.5亿元，增长12.6%，提高3个百分点，覆盖20余万人次。';
    expect(textsIn('constant.numeric', text)).toEqual([
      '1,204件',
      '3.5亿元',
      '12.6%',
      '3个百分点',
      '20余万人次',
    ]);
  });

  it('leaves digits in names alone', () => {
    expect(textsIn('constant.numeric', '5G基站与H7N9防控')).toEqual([]);
  });
});

describe('quotations and titles', () => {
  it('colours what is closed on its line, and nothing else', () => {
    expect(textsIn('string.quoted.double', '开展“净网”行动。')).toEqual(['“净网”']);
    expect(textsIn('string.other.work-title', '印发《工作方案》。')).toEqual(['《工作方案》']);
    expect(textsIn('string', '开展“净网行动。\n印发《工作方案')).toEqual([]);
  });

  it('keeps a nested quotation inside', () => {
    expect(textsIn('string.quoted.double', '提出“坚持‘两手抓’”要求。')).toEqual(['“坚持‘两手抓’”']);
  });
});

describe('Markdown', () => {
  it('reads front matter, and only at the head of the file', () => {
    expect(textsIn('meta.embedded.block.frontmatter', '---\n文种: 工作总结\n---\n一、概况')).toEqual([
      '文种: 工作总结',
    ]);
    expect(textsIn('meta.embedded.block.frontmatter', '概况\n---\n文种: 工作总结\n---')).toEqual([]);
  });

  it('ends front matter that is still being typed at the first line that is no YAML', () => {
    const settings = (text: string) => textsIn('meta.embedded.block.frontmatter', text);
    expect(settings('---\n文种: 工作总结\n接受:\n  - 河长制\n\n一、概况\n日期: 待定')).toEqual([
      '文种: 工作总结',
      '接受:',
      '  - 河长制',
    ]);
    expect(settings('---\n文种: 工作总结\n现将有关情况报告如下：\n日期: 待定')).toEqual(['文种: 工作总结']);
    expect(textsIn('markup.heading', '---\n文种: 工作总结\n一、概况\n正文。')).toEqual(['一、概况']);
  });

  it('colours the fences of front matter', () => {
    expect(
      textsIn('punctuation.definition.end.frontmatter', '---\n文种: 工作总结\n---\n正文。\n---'),
    ).toEqual(['---']);
  });

  it('reads comments over several lines', () => {
    expect(textsIn('comment', '全年<!-- 待\n领导审定 -->共3次')).toEqual(['<!-- 待', '领导审定 -->']);
  });

  it('leaves fenced code uncoloured inside', () => {
    const text = '正文。\n```\n一、不是标题*\n```\n（一）标题';
    expect(textsIn('markup.heading', text)).toEqual(['（一）标题']);
    expect(placeholders(text)).toEqual([]);
    expect(textsIn('markup.raw.block', text)).toEqual(['一、不是标题*']);
  });

  it('reads tables with what is in their cells', () => {
    const text = '正文。\n| 项目 | 数量 |\n| --- | ---: |\n| 走访 | *户 |';
    expect(textsIn('punctuation.definition.table', text)).toHaveLength(6);
    expect(textsIn('punctuation.separator.table', text)).toEqual(['| --- | ---: |']);
    expect(placeholders(text)).toEqual(['*']);
  });

  it('keeps _emphasis_ and __strong__', () => {
    expect(textsIn('markup.italic', '见 _附件_ 。')).toEqual(['_附件_']);
    expect(textsIn('markup.bold', '见 __附件__ 。')).toEqual(['__附件__']);
  });
});
