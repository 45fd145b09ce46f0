import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { codeActions } from '../../server/src/features/actions/code-actions';
import type { CodeAction } from '../../server/src/features/actions/code-action';
import { acceptableWords } from '../../server/src/features/actions/ignore-actions';
import type { Diagnostic } from '../../server/src/rules/checker';
import { anyText, applyEdits, isOnWholeCharacters } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';
import { productKnowledge } from '../fixture/knowledge';
import { sampleKnowledge } from './sample-knowledge';

function actionsIn(
  text: string,
  diagnostics: readonly Diagnostic[] = [],
  range = { start: 0, end: 0 },
): readonly CodeAction[] {
  return codeActions(openReport(text), range, diagnostics, sampleKnowledge);
}

function titles(text: string): readonly string[] {
  return actionsIn(text).map(({ title }) => title.zh);
}

/** The text once the action of that title has been applied. */
function applied(text: string, title: string): string {
  const action = actionsIn(text).find((one) => one.title.zh === title);
  expect(action, title).toBeDefined();
  return applyEdits(text, action?.edits ?? []);
}

describe('fixes', () => {
  const { text, annotations } = parseFixture(`
整改9处,其余6处正在整改。
       ^    ^
`);
  const [comma, number] = annotations.map(({ range }) => range);
  const diagnostics: readonly Diagnostic[] = [
    {
      rule: 'punctuation/half-width',
      severity: 'warning',
      range: comma ?? { start: 0, end: 0 },
      message: { zh: '半角逗号', en: 'half-width comma' },
      fixes: [
        {
          title: { zh: '改为，', en: 'Use ，' },
          safety: 'safe',
          edits: [{ range: comma ?? { start: 0, end: 0 }, newText: '，' }],
        },
        {
          title: { zh: '改为、', en: 'Use 、' },
          safety: 'suggested',
          edits: [{ range: comma ?? { start: 0, end: 0 }, newText: '、' }],
        },
      ],
    },
    {
      rule: 'number/remainder',
      severity: 'warning',
      range: number ?? { start: 0, end: 0 },
      message: { zh: '数对不上', en: 'numbers differ' },
    },
  ];

  it('are offered for the findings that the selection touches, the safe one preferred', () => {
    const actions = actionsIn(text, diagnostics, { start: 5, end: 5 });
    expect(actions.map(({ title, kind, rule, isPreferred }) => [title.zh, kind, rule, isPreferred])).toEqual([
      ['改为，', 'quickfix', 'punctuation/half-width', true],
      ['改为、', 'quickfix', 'punctuation/half-width', undefined],
      ['在此处忽略“中文里用了半角标点”（写明理由）', 'quickfix', 'punctuation/half-width', undefined],
      ['在本文件中忽略“中文里用了半角标点”（写明理由）', 'quickfix', 'punctuation/half-width', undefined],
    ]);
    expect(actions[0]?.diagnostic).toBe(diagnostics[0]);
    expect(applyEdits(text, actions[0]?.edits ?? [])).toBe('整改9处，其余6处正在整改。\n');
  });

  it('are not offered elsewhere', () => {
    expect(actionsIn(text, diagnostics, { start: 0, end: 2 })).toEqual([]);
  });
});

describe('fixing all that a rule has found', () => {
  const text = '摸排到位,整改9处,其余6处.';
  const comma = (at: number, safety: 'safe' | 'suggested' = 'safe'): Diagnostic => ({
    rule: 'punctuation/half-width',
    severity: 'warning',
    range: { start: at, end: at + 1 },
    message: { zh: '半角逗号', en: 'half-width comma' },
    fixes: [
      {
        title: { zh: '改', en: 'Fix' },
        safety,
        edits: [{ range: { start: at, end: at + 1 }, newText: '，' }],
      },
    ],
  });
  const all = (diagnostics: readonly Diagnostic[]) =>
    actionsIn(text, diagnostics, { start: 4, end: 4 }).find(({ title }) =>
      title.zh.startsWith('修复本文件中所有'),
    );

  it('is offered at any of them, and makes the safe fixes of the whole document', () => {
    const action = all([comma(4), comma(9), comma(14, 'suggested')]);
    expect(action?.title.zh).toMatch(/（2 处）$/);
    expect(applyEdits(text, action?.edits ?? [])).toBe('摸排到位，整改9处，其余6处.');
  });

  it('is not offered where there is only one', () => {
    expect(all([comma(4), comma(9, 'suggested')])).toBeUndefined();
  });
});

describe('having a finding left out', () => {
  const text = '截止目前，进展顺利。';
  const finding = (rule: Diagnostic['rule'], start = 0, end = 2): Diagnostic => ({
    rule,
    severity: 'warning',
    range: { start, end },
    message: { zh: '用词', en: 'wording' },
  });
  const ignoring = (...diagnostics: readonly Diagnostic[]) =>
    actionsIn(text, diagnostics).filter(({ selected }) => selected);

  it('is offered once for a rule and a line, with the reason to be written over', () => {
    const actions = ignoring(finding('wording/confusable'), finding('wording/confusable', 0, 1));
    expect(actions).toHaveLength(2);
    for (const { edits, selected } of actions) {
      expect(applyEdits(text, edits).slice(selected?.start, selected?.end)).toBe('已核实');
    }
  });

  it('is not offered for what is wrong with a suppression itself', () => {
    expect(ignoring(finding('structure/unused-suppression'))).toEqual([]);
  });

  it('may be by accepting a word, once for each', () => {
    const words = acceptableWords(openReport(text), [
      finding('wording/confusable'),
      finding('wording/redundant'),
      finding('punctuation/half-width', 4, 5),
    ]);
    expect(words.map(({ word, diagnostic }) => [word, diagnostic.rule])).toEqual([
      ['截止', 'wording/confusable'],
    ]);
  });
});

describe('inserting a missing section', () => {
  it('puts it where its kind has it, and counts the headings after it on', () => {
    const text = `青山镇上半年工作总结

一、工作开展情况
完成任务。
二、下半年打算
继续努力。
三、意见建议
增加人手。
`;
    expect(titles(text)).toEqual(['插入“存在的问题”部分']);
    expect(applied(text, '插入“存在的问题”部分')).toBe(`青山镇上半年工作总结

一、工作开展情况
完成任务。
二、存在的问题
一是*还不够。二是*有待加强。
三、下半年打算
继续努力。
四、意见建议
增加人手。
`);
  });

  it('keeps blank lines between paragraphs where the report has them', () => {
    const text = '青山镇上半年工作总结\n\n一、工作开展情况\n\n完成任务。\n\n二、下步打算\n\n继续努力。\n';
    expect(applied(text, '插入“存在的问题”部分')).toBe(
      '青山镇上半年工作总结\n\n一、工作开展情况\n\n完成任务。\n\n二、存在的问题\n\n一是*还不够。二是*有待加强。\n\n三、下步打算\n\n继续努力。\n',
    );
  });

  it('keeps the line ends, the indents and the # marks of the report', () => {
    expect(
      applied(
        '上半年总结\r\n\r\n一、工作情况\r\n完成。\r\n二、下步打算\r\n继续。\r\n',
        '插入“存在的问题”部分',
      ),
    ).toContain('完成。\r\n二、存在的问题\r\n一是*还不够。二是*有待加强。\r\n三、下步打算\r\n');
    const indented =
      '上半年总结\n\n\u3000\u3000一、工作情况\n\u3000\u3000完成。\n\u3000\u3000二、下步打算\n\u3000\u3000继续。\n';
    expect(applied(indented, '插入“存在的问题”部分')).toContain(
      '\u3000\u3000二、存在的问题\n\u3000\u3000一是*还不够。二是*有待加强。\n\u3000\u3000三、下步打算',
    );
    expect(applied('# 上半年总结\n\n## 一、工作情况\n完成。\n', '插入“存在的问题”部分')).toContain(
      '完成。\n## 二、存在的问题\n一是*',
    );
  });

  it('goes before the closing sentence, the signature and the date', () => {
    const text =
      '上半年总结\n\n一、工作情况\n完成。\n二、存在问题\n不多。\n特此报告。\n\n青山镇人民政府\n2024年7月1日\n';
    expect(applied(text, '插入“下半年打算”部分')).toBe(
      '上半年总结\n\n一、工作情况\n完成。\n二、存在问题\n不多。\n三、下半年打算\n下半年，重点做好*。\n特此报告。\n\n青山镇人民政府\n2024年7月1日\n',
    );
  });

  it('goes before the first heading where it comes first', () => {
    expect(
      applied('上半年总结\n\n一、存在的问题\n不多。\n二、下步打算\n继续。', '插入“工作开展情况”部分'),
    ).toBe(
      '上半年总结\n\n一、工作开展情况\n（一）*。一是*。二是*。三是*。\n（二）*。一是*。二是*。三是*。\n二、存在的问题\n不多。\n三、下步打算\n继续。',
    );
  });

  it('leaves the caret on the first place to fill in', () => {
    const text = '上半年总结\n\n一、工作情况\n完成*件。\n二、下步打算\n继续。\n';
    const action = actionsIn(text).find(({ title }) => title.zh === '插入“存在的问题”部分');
    const { start = 0, end = 0 } = action?.selected ?? {};
    const after = applyEdits(text, action?.edits ?? []);
    expect(after.slice(0, start)).toMatch(/二、存在的问题\n一是$/);
    expect(after.slice(start, end)).toBe('*');
  });

  it("takes headings of the writer's own for the free sections of the kind", () => {
    const text =
      '在会议上的发言\n\n一、以学习为引领。一是读。\n二、以制度为保障。一是立。\n三、下步打算\n继续。\n';
    expect(applied(text, '插入“存在的问题”部分')).toContain('一是立。\n三、存在的问题\n*。\n四、下步打算\n');
  });

  it('counts on from the heading before, whatever slips the numbers have', () => {
    const text = '上半年总结\n\n一、工作情况\n完成。\n四、下步打算\n继续。\n四、意见\n无。\n';
    expect(applied(text, '插入“存在的问题”部分')).toMatch(
      /二、存在的问题\n.*\n三、下步打算\n继续。\n四、意见\n/,
    );
  });

  it('is offered for every section that is usually there, and for no optional one', () => {
    expect(titles('上半年总结\n\n一、学习情况\n完成。\n')).toEqual([
      '插入“存在的问题”部分',
      '插入“下半年打算”部分',
    ]);
  });

  it('is not offered where nothing is missing, headings are not numbered, or the kind is unknown', () => {
    expect(titles('上半年总结\n\n一、工作情况\n完成。\n二、问题\n有。\n三、下半年打算\n继续。')).toEqual([]);
    expect(titles('上半年总结\n\n## 工作情况\n完成。\n')).toEqual([]);
    expect(titles('工作要点\n\n一、工作情况\n完成。\n')).toEqual([]);
  });

  it('has nothing left to insert once all is inserted, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '---\n文种: 半年总结\n---\n'), (body, matter) => {
        let text = matter + body;
        for (let steps = 0; steps < 4; steps += 1) {
          const [action] = actionsIn(text).filter(({ title }) => title.zh.endsWith('部分'));
          if (!action) return;
          action.edits.forEach(({ range }) => expect(isOnWholeCharacters(text, range)).toBe(true));
          text = applyEdits(text, action.edits);
        }
        expect(titles(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('beginning a report', () => {
  const halfYear = '插入“半年工作总结”整篇框架';

  it('offers the skeletons of all kinds in an empty file', () => {
    expect(titles('')).toEqual([halfYear, '插入“会议发言”整篇框架']);
    expect(applied('', halfYear)).toMatch(
      /^\**年上半年工作总结\n\n今年以来，.*\n一、工作开展情况\n[^]*日\n$/,
    );
  });

  it('leaves none of the kinds out', () => {
    const offered = codeActions(openReport(''), { start: 0, end: 0 }, [], productKnowledge);
    expect(offered).toHaveLength(productKnowledge.kinds.length);
  });

  it('writes below front matter and title, and in their line ends', () => {
    expect(applied('---\r\n文种: 半年总结\r\n---\r\n', halfYear)).toMatch(
      /^---\r\n文种: 半年总结\r\n---\r\n\**年上半年工作总结\r\n\r\n今年/,
    );
    expect(applied('我镇上半年工作总结\n\n\n', halfYear)).toMatch(/^我镇上半年工作总结\n\n今年以来，\*做了/);
  });

  it('leaves the caret on the first place to fill in', () => {
    const text = '我镇*年上半年工作总结\r\n';
    const action = actionsIn(text).find(({ title }) => title.zh === halfYear);
    const { start = 0, end = 0 } = action?.selected ?? {};
    const after = applyEdits(text, action?.edits ?? []);
    expect(after.slice(0, start)).toBe('我镇*年上半年工作总结\r\n\r\n今年以来，');
    expect(after.slice(start, end)).toBe('*');
  });

  it('is over once there is text', () => {
    expect(titles('今年以来，成效明显。')).toEqual([]);
  });
});

describe('a report that is masked on purpose', () => {
  const masked = '**派出所民警***带队走访，与***村、**社区建立联系，慰问***等3人。\n';
  const finding = (kind: string): Diagnostic => ({
    rule: 'placeholder/unfilled',
    severity: 'warning',
    range: { start: masked.length - 12, end: masked.length - 9 },
    message: { zh: '此处被遮盖或未填写', en: 'Masked' },
    data: { kind },
  });
  const declaring = (text: string, kind = 'text') =>
    codeActions(openReport(text), { start: 0, end: text.length }, [finding(kind)], sampleKnowledge).find(
      ({ title }) => title.zh.includes('脱密'),
    );
  const declared = (text: string) => applyEdits(text, declaring(text)?.edits ?? []);

  it('can be said to be so at its head, in or without front matter', () => {
    expect(declared(masked)).toBe(`---\n脱密: 是\n---\n${masked}`);
    expect(declared(`\uFEFF${masked}`)).toBe(`\uFEFF---\n脱密: 是\n---\n${masked}`);
    expect(declared(`---\r\n单位: 青山镇\r\n---\r\n${masked}`)).toBe(
      `---\r\n单位: 青山镇\r\n脱密: 是\r\n---\r\n${masked}`,
    );
  });

  it('is then known to be so', () => {
    expect(openReport(declared(masked)).frontMatter.masked).toBe(true);
    expect(declaring(declared(masked))).toBeUndefined();
  });

  it('is not suspected where only figures are missing, or few words', () => {
    expect(declaring(masked, 'count')).toBeUndefined();
    expect(declaring('走访*户，发放*份，解决*件，投入*元，建成*处，慰问*人。\n')).toBeUndefined();
    expect(declaring('**派出所民警走访群众，办结案件，调解纠纷，成效明显。\n')).toBeUndefined();
    expect(declaring(`---\n脱密: 否\n---\n${masked}`)).toBeUndefined();
  });
});
