import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { fixAll } from '../../server/src/features/actions/fix-all';
import { formattingEdits } from '../../server/src/features/formatting';
import type { Diagnostic } from '../../server/src/rules/checker';
import type { RuleId } from '../../server/src/rules/rule';
import { applyEdits } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';
import { rulesNamed } from '../fixture/rules';

function found(text: string, rule: RuleId): readonly Diagnostic[] {
  return diagnose(text, { rules: rulesNamed(rule) });
}

const shown = (text: string, rule: RuleId) =>
  found(text, rule).map(
    ({ severity, range, related = [] }) =>
      `${severity} ${text.slice(range.start, range.end)}@${range.start}+${related.length}`,
  );

describe('one mask for one name', () => {
  it('is one finding with its places as related; figures stay findings of their own', () => {
    const text = 'xx县造林*亩。xx县委部署。xx镇育苗*株。xx县验收。';
    expect(shown(text, 'placeholder/unfilled')).toEqual([
      'warning xx@0+2',
      'warning *@5+0',
      'hint xx@8+0',
      'warning xx@15+0',
      'warning *@20+0',
      'hint xx@23+0',
    ]);
  });
});

describe('a judgment', () => {
  const judgment = '晋阳县人民法院\n民 事 判 决 书\n\n原告：李某某，住XX镇。被告王某某欠款*元。';

  it('hides names by rule, which is said once', () => {
    expect(shown(judgment, 'placeholder/unfilled').filter((one) => !one.includes('*'))).toEqual([
      'information 某某@23+0',
    ]);
    expect(shown(judgment, 'placeholder/unfilled')).toContainEqual(expect.stringMatching(/^warning \*/));
  });

  it('is known by its case number and its parties, and overruled by the front matter', () => {
    const text = '（2024）晋01民终12号\n上诉人：李某某。\n被上诉人：王某某。';
    expect(shown(text, 'placeholder/unfilled')).toHaveLength(1);
    expect(shown(`---\n隐名: 否\n---\n${text}`, 'placeholder/unfilled')).toHaveLength(2);
    expect(shown('---\n隐名: 是\n---\n李某某，王某某。', 'placeholder/unfilled')).toHaveLength(1);
  });
});

describe('a text broken where the lines of a page ended', () => {
  const lines = [
    '今年以来，林场认真贯彻落实各级党委政府的决策部署，坚持生态优先、保护',
    '优先，统筹推进造林绿化、森林防火、病虫防治等重点工作，建立三级林长制',
    '体系，落实网格管护责任，全年巡山三十六次，造林八百亩，育苗九万株，处',
    '置火情两起，未发生较大以上火灾，职工收入稳步增长，群众满意度不断提升，',
    '各项工作取得新的成效，得到上级部门充分肯定，为下一步工作打下坚实的基',
    '础，全场上下信心倍增，干劲十足，人人争先进、个个作贡献，形成良好的氛',
    '围。\n下一步抓好落实。',
  ];

  it('is told once, with one fix that joins it', () => {
    const text = `林场总结\n\n${lines.join('\n')}`;
    const [only, ...more] = found(text, 'structure/unfinished-paragraph');
    expect(more).toEqual([]);
    expect(only?.related).toHaveLength(5);
    expect(applyEdits(text, only?.fixes?.[0]?.edits ?? [])).toBe(`林场总结\n\n${lines.join('')}`);
  });

  it('is not seen in two unfinished paragraphs', () => {
    const text = `一、工作\n${lines[0]}\n二、打算\n${lines[1]}\n三、建议\n抓好落实。`;
    expect(shown(text, 'structure/unfinished-paragraph')).toHaveLength(2);
  });
});

describe('what a text does throughout', () => {
  const messages = (text: string, rule: RuleId) => found(text, rule).map(({ message }) => message.zh);
  const firstFix = (text: string, rule: RuleId) => {
    const fix = found(text, rule)[0]?.fixes?.[0];
    return { safety: fix?.safety, isSweeping: fix?.isSweeping, text: applyEdits(text, fix?.edits ?? []) };
  };
  const items = ['一', '二', '三', '四', '五', '六'].map((ordinal) => `(${ordinal})护林防火`).join('\n');

  it('is one finding with its places as related and one fix for all', () => {
    expect(shown(items, 'numbering/form')).toEqual(['warning (一)@0+5']);
    expect(messages(items, 'numbering/form')).toEqual(['序号的括号通篇用半角（6处），宜用全角“（）”']);
    expect(firstFix(items, 'numbering/form')).toEqual({
      safety: 'safe',
      isSweeping: true,
      text: items.replaceAll('(', '（').replaceAll(')', '）'),
    });
  });

  it('is no habit if the text does it right as often, or does it only a few times', () => {
    const right = items.replaceAll('(', '（').replaceAll(')', '）');
    expect(shown(`${items}\n一、巡山\n${right}`, 'numbering/form')).toHaveLength(6);
    expect(shown(items.split('\n').slice(0, 4).join('\n'), 'numbering/form')).toHaveLength(4);
  });

  it('is told by mark, and by how certain the fix is', () => {
    const text = '林场巡山,造林,育苗,防火,护水,治沙。任务:完成;经费:到位。';
    expect(messages(text, 'punctuation/half-width')).toEqual([
      '全文的“,”多为半角（5处），应改为全角“，”',
      '半角“:”应改为全角“：”',
      '半角“;”应改为全角“；”',
      '半角“:”应改为全角“：”',
    ]);
  });

  it('may be blanks beside digits, also one behind each digit, as read from a scanned page', () => {
    const text = '1 9 5 9年造林 12 亩，育苗 36 株。';
    expect(shown(text, 'punctuation/stray-space')).toEqual(['information  @1+6']);
    expect(firstFix(text, 'punctuation/stray-space').text).toBe('1959年造林12亩，育苗36株。');
    expect(found('值班电话 138 0013 8000，全天畅通。', 'punctuation/stray-space')).toHaveLength(1);
  });

  it('may be digits of both widths', () => {
    const text =
      '造林１２亩，育苗３４株，巡山５６次，防火７８起，治沙９０亩，护林12人，清沟34条，修路56里，植草78亩，种树90棵。';
    expect(messages(text, 'number/digit-width')).toEqual(['数字全角半角混用：全角5处，半角5处']);
    expect(firstFix(text, 'number/digit-width').text).toContain('造林12亩，育苗34株');
  });

  it('may be a character that could not be converted', () => {
    const text = Array.from({ length: 5 }, () => '全年巡山。\uE004').join('\n');
    expect(shown(text, 'punctuation/invisible-character')).toEqual(['warning \uE004@5+4']);
    expect(firstFix(text, 'punctuation/invisible-character').text).not.toContain('\uE004');
  });

  it('may be a character without width, which may be removed unseen', () => {
    const text = '全年走访\u200b群众120户。\n护林\u200b员巡山36次，一家\u{1F468}\u200d\u{1F469}同行。';
    expect(shown(text, 'punctuation/invisible-character')).toEqual(['information \u200b@4+1']);
    expect(firstFix(text, 'punctuation/invisible-character')).toMatchObject({
      safety: 'safe',
      text: text.replaceAll('\u200b', ''),
    });
    expect(found(text, 'punctuation/stray-space')).toEqual([]);
  });

  it('may be markup from a web page', () => {
    const text = '<p>一、巡山</p><p>全年&ldquo;三防&rdquo;到位。</p>\n**造林。**全年800亩。';
    expect(messages(text, 'structure/pasted-markup')).toEqual([
      '全文有8处网页或AI工具带来的标记（<p>、</p>、&ldquo;等）',
    ]);
    expect(firstFix(text, 'structure/pasted-markup').text).toBe(
      '一、巡山\n全年“三防”到位。\n造林。全年800亩。',
    );
  });

  it('is fixed in bulk place by place, and formatted within a selection', () => {
    const { fixes, document } = fixAll(openReport(items), (report) => diagnose(report.text));
    expect([fixes, document.text.includes('(')]).toEqual([6, false]);
    const text = '巡山,造林,育苗,防火,护水,治沙。';
    expect(formattingEdits(openReport(text), diagnose(text), { start: 0, end: 6 })).toHaveLength(2);
  });
});
