import { describe, expect, it } from 'vitest';
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
