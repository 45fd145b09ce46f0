import { describe, expect, it } from 'vitest';
import enumeration from '../../../server/src/rules/numbering/enumeration-sequence';
import form from '../../../server/src/rules/numbering/form';
import headings from '../../../server/src/rules/numbering/heading-sequence';
import { applyEdits } from '../../../server/src/text/edit';
import type { Rule } from '../../../server/src/rules/rule';
import { diagnose } from '../../fixture/diagnose';

/** What is said of a text, and the text after the first fix. */
function told(rule: Rule, text: string): readonly (readonly [string, string, string])[] {
  return diagnose(text, { rules: [rule] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ range, message, fixes }) => [
      text.slice(range.start, range.end),
      message.zh,
      applyEdits(text, fixes?.[0]?.edits ?? []),
    ]);
}

describe('the numbers of headings', () => {
  it.each([
    ['一、造林\n三、防火', '三、', '“一、”之后应为“二、”', '一、造林\n二、防火'],
    ['一、造林\n一、防火', '一、', '“一、”重复，前一个在第1行，应为“二、”', '一、造林\n二、防火'],
    ['甲\n（二）造林\n（三）防火', '（二）', '本级从“（二）”起编', '甲\n（一）造林\n（二）防火'],
    ['1.造林\n2.防火\n4.育苗\n5.巡山', '4.', '“2.”之后应为“3.”', '1.造林\n2.防火\n3.育苗\n4.巡山'],
    ['1、造林\n3、防火', '3、', '“1.”之后应为“2.”', '1、造林\n2、防火'],
    ['一、林\n（1）造林\n（3）防火', '（3）', '“（1）”之后应为“（2）”', '一、林\n（1）造林\n（2）防火'],
  ])('%j', (text, mark, message, fixed) => {
    expect(told(headings, text)).toEqual([[mark, expect.stringContaining(message), fixed]]);
  });

  it('is right by its place where the one before is the wrong one', () => {
    expect(told(headings, '1.造林\n5.防火\n3.育苗\n4.巡山').map(([mark]) => mark)).toEqual(['5.']);
  });

  it.each([
    ['the only heading of an excerpt', '造林800亩。\n三、防火。巡山36次。'],
    ['numbers that run on', '一、甲\n1.造林\n2.防火\n二、乙\n3.育苗\n三、丙\n4.巡山'],
    ['an annex that goes on from the line above', '附件：1.清单\n2.名册'],
    ['a first item within the line above', '1.造林\n2.育苗 （1）育苗9万株。\n（2）大棚12座。'],
  ])('leaves %s alone', (_, text) => {
    expect(told(headings, text)).toEqual([]);
  });

  it('begins at one below a heading of its own, however the numbers above it go on', () => {
    expect(told(headings, '一、甲\n1.造林\n二、乙\n3.育苗').map(([, said]) => said)).toEqual([
      expect.stringContaining('本级从“3.”起编'),
    ]);
    expect(told(headings, '1.育苗 （1）育苗9万株。\n甲\n乙\n丙\n丁\n（2）大棚12座。')).toHaveLength(1);
    expect(told(headings, '1.育苗 （1）育苗9万株。\n（3）大棚12座。')).toHaveLength(1);
  });

  it('names the heading before', () => {
    const [finding] = diagnose('一、造林\n三、防火', { rules: [headings] });
    expect(finding?.related).toMatchObject([{ range: { start: 0, end: 2 } }]);
    expect(finding?.severity).toBe('error');
    expect(diagnose('甲\n二、造林\n三、防火', { rules: [headings] })[0]?.severity).toBe('warning');
  });
});

describe('the numbers of items', () => {
  it.each([
    ['一是造林；三是防火。', '三是', '“一是”之后应为“二是”', '一是造林；二是防火。'],
    ['一是造林；一是防火；三是育苗。', '一是', '“一是”重复', '一是造林；二是防火；三是育苗。'],
    ['二是造林；三是防火。', '二是', '“二是”之前缺少“一是”', '一是造林；二是防火。'],
    ['第一，造林。第三，防火。', '第三，', '“第一”之后应为“第二”', '第一，造林。第二，防火。'],
    ['①造林。②育苗。④防火。', '④', '“②”之后应为“③”', '①造林。②育苗。③防火。'],
    ['其一，造林。\n其三，防火。', '其三，', '“其一”之后应为“其二”', '其一，造林。\n其二，防火。'],
  ])('%j', (text, mark, message, fixed) => {
    expect(told(enumeration, text)).toEqual([[mark, expect.stringContaining(message), fixed]]);
  });

  it('says once that a run is out of order, and sets it right', () => {
    const text = '一是造林；三是防火；二是育苗。';
    expect(told(enumeration, text)).toEqual([
      ['三是', '列举次序颠倒（一是三是二是），疑似段落错位', '一是造林；二是防火；三是育苗。'],
    ]);
    const [finding] = diagnose(text, { rules: [enumeration] });
    expect(finding?.related?.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '一是',
      '二是',
    ]);
  });

  it('misses the second of a lone 一是, as a warning', () => {
    const [finding] = diagnose('措施如下：一是造林。', { rules: [enumeration] });
    expect(finding?.message.zh).toBe('只有“一是”，没有“二是”');
    expect(finding?.severity).toBe('warning');
  });

  it.each([
    ['two called the first, announced', '抓好两头：一是造林，一是防火。'],
    [
      'two called the first, announced far before',
      `抓好两头${'，按照年初的部署'.repeat(4)}：一是造林，一是防火。`,
    ],
    ['a number that other words lead up to', '首先要造林。二是防火。'],
    ['a third after 其次', '首先，造林。其次，育苗。第三，防火。'],
    ['the mark of one note', '产量③不含外县。'],
    ['notes that begin later on a page', '产量见表③。③不含外县。④含外县。'],
  ])('leaves %s alone', (_, text) => {
    expect(told(enumeration, text)).toEqual([]);
  });

  it.each([
    ['three called the first', '抓好两头：一是造林，一是防火，一是育苗。'],
    [
      'two called the first, announced out of reach',
      `抓好两头${'，按照年初的部署'.repeat(6)}：一是造林，一是防火。`,
    ],
    ['three announced', '抓好三头：一是造林，一是防火。'],
    ['a number that other words do not lead up to', '首先要造林。三是防火。四是育苗。'],
  ])('tells of %s', (_, text) => {
    expect(told(enumeration, text)).not.toEqual([]);
  });
});

describe('the form of ordinals', () => {
  const forms = (text: string) => told(form, text).map(([mark, , fixed]) => [mark, fixed]);

  it.each([
    ['一．造林', '一．', '一、造林'],
    ['(一)造林\n（二）防火', '(一)', '（一）造林\n（二）防火'],
    ['（一）、造林\n（二）防火', '（一）、', '（一）造林\n（二）防火'],
    ['1、造林\n2.防火', '1、', '1.造林\n2.防火'],
    ['(1)造林', '(1)', '（1）造林'],
    ['（1）、造林', '（1）、', '（1）造林'],
    ['一 、造林', '一 、', '一、造林'],
  ])('%j', (text, mark, fixed) => {
    expect(forms(text)).toEqual([[mark, fixed]]);
  });

  it('is left alone where it is right', () => {
    expect(forms('一、造林\n（一）植苗\n1.选种\n1．选种\n（1）晒种')).toEqual([]);
  });

  it.each([
    [
      'half-width brackets',
      '(一)造林\n(二)防火\n(三)育苗\n(四)巡山\n(五)护林',
      '序号的括号通篇用半角（5处）',
    ],
    [
      'a mark after brackets',
      '（一）、造林\n（二）、防火\n（三）、育苗\n（四）、巡山\n（五）、护林',
      '通篇用了标点（5处）',
    ],
    ['、 after digits', '1、造林\n2、防火\n3、育苗\n4、巡山\n5、护林', '通篇用顿号（5处）'],
    ['a stop after numerals', '一．造林\n二．防火\n三．育苗\n四．巡山\n五．护林', '通篇用圆点（5处）'],
  ])('is said once where a text has %s throughout', (_, text, message) => {
    const found = told(form, text);
    expect(found.map(([, said]) => said)).toEqual([expect.stringContaining(message)]);
    expect(forms(found[0]?.[2] ?? text)).toEqual([]);
  });

  it('is told one by one for (1) and for （1）、, which are no habit', () => {
    expect(forms('(1)造林\n(2)防火\n(3)育苗\n(4)巡山\n(5)护林')).toHaveLength(5);
    expect(forms('（1）、造林\n（2）、防火\n（3）、育苗\n（4）、巡山\n（5）、护林')).toHaveLength(5);
  });
});
