import { describe, expect, it } from 'vitest';
import ellipsis from '../../../server/src/rules/punctuation/ellipsis';
import invisibleCharacter from '../../../server/src/rules/punctuation/invisible-character';
import repeated from '../../../server/src/rules/punctuation/repeated';
import unpaired from '../../../server/src/rules/punctuation/unpaired';
import { createReportService } from '../../../server/src/service';
import { check } from '../../fixture/diagnose';
import { productKnowledge } from '../../fixture/knowledge';

describe('marks', () => {
  it('are turned the wrong way wherever in the line they stand', () => {
    const found = check(
      '今年以来，全镇上下坚持把基层治理放在首位，推广“两代表一委员“工作室经验。\n                                                            ^^',
      { rules: [unpaired] },
    );
    expect(found[0]?.message.en).toContain('wrong way');
  });

  it.each([
    ['are dots to be written on', '负责人：.........日期：', ellipsis],
    ['are the mark of byte order', '\ufeff青河镇工作总结', invisibleCharacter],
    ['are those of an ordinal, which has rules of its own', '一、，加强学习', repeated],
  ])('may stay where they %s', (_, text, rule) => {
    check(text, { rules: [rule] });
  });
});

describe('what is fixed unseen', () => {
  const service = createReportService({ knowledge: productKnowledge });
  const fixed = (text: string): string => service.fixAll(service.open(text)).document.text;

  it.each([
    ['a space behind a comma', '走访群众， 排查隐患。', '走访群众，排查隐患。'],
    ['a half-width comma', '走访群众,排查隐患。', '走访群众，排查隐患。'],
  ])('is %s', (_, text, right) => {
    expect(fixed(text)).toBe(right);
  });

  it.each([
    ['a space in brackets, where an ordinal may be missing', '走访群众（ 含老人）。'],
    ['a number of a document without brackets', '按照县林发2024第6号文要求执行。'],
  ])('is not %s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });
});
