import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../server/src/document/placed-placeholders';
import { openReport } from '../../server/src/document/report-document';
import { parseFixture } from '../fixture/fixture';

/** Checks that a report has just the placeholders its fixture points at, each of the kind it names. */
function expectPlaceholders(fixture: string): void {
  const { text, annotations } = parseFixture(fixture);
  const found = placeholdersOf(openReport(text)).map(({ kind, range }) => ({ range, label: kind }));
  expect(found).toEqual(annotations);
}

describe('what a mask hides is told by what is after it', () => {
  it('counts', () =>
    expectPlaceholders(`
走访群众*余人次，调处纠纷**件，创建第*批示范村***个。
        ^ count
                         ^^ count
                                     ^ count
                                              ^^^ count
`));
  it('percentages, money and dates', () =>
    expectPlaceholders(`
今年*月，投入*余万元，完成率**％，提高*个百分点，同比增收**.*亿元。
    ^ date
             ^ money
                            ^^ percent
                                      ^ percent
                                                         ^^^^ money
`));
  it('digits that stand after hidden ones', () =>
    expectPlaceholders(`
人均收入X112元，技改投资X00万元，购置X光机2台，人口1XX32人。
        ^^^^ money
                        ^^^ money
                                                   ^^^^^ count
`));
  it('a square before a unit or a place', () =>
    expectPlaceholders(`
□□镇完成投资□亿元，走访□户。□是　□否
^^^^ text
              ^^ money
                          ^^ count
`));
  it('a dotted date is one placeholder', () =>
    expectPlaceholders(`
侦破“****.*.**”案件
      ^^^^^^^^^ date
`));
  it('names and hidden words', () =>
    expectPlaceholders(`
*县林业局在xx镇和××村召开会议，社会大局*定，请某某同志发言。
^ text
           ^^ text
                 ^^^^ text
                                         ^ text
                                                ^^^^ text
`));
  it('no count where the word behind only looks like a measure word', () =>
    expectPlaceholders(`
*人民法院、*家庭农场、*项目部
^ text
           ^ text
                      ^ text
`));
});

describe('blanks and doubts', () => {
  it('underscores, however many stand on a line', () =>
    expectPlaceholders(`
____户群众受益，共____。责任人：______
^^^^ blank
                  ^^^^ blank
                                ^^^^^^ blank
`));
  it('a blank before a measure word that closes its clause', () =>
    expectPlaceholders(`
召开会议  次，走访　　户；共  人参加，合格率    %。
        ^^ blank
                  ^^^^ blank
                            ^^ blank
                                            ^^^^ blank
`));
  it('two blanks before a measure word, and the blanks of a date', () =>
    expectPlaceholders(`
受理的　　起案件已于  月  日前办结，余下  起正在办理。
      ^^^^ blank
                    ^^ blank
                        ^^ blank
                                        ^^ blank
`));
  it('Word’s fixed spaces', () => expectPlaceholders('开展培训\u00a0\u00a0期。\n        ^^ blank'));
  it('empty brackets and underscores', () =>
    expectPlaceholders(`
整改问题（  ）个，新建厕所__座。
        ^^^^^^ blank
                          ^^ blank
`));
  it('marks of doubt', () =>
    expectPlaceholders(`
完成项目6（？）个，投资??万元，惠及3（待核实）个村。
         ^^^^^^ doubt
                       ^^ doubt
                                    ^^^^^^^^^^ doubt
`));
  it('text to be supplied', () =>
    expectPlaceholders(`
【此处插入照片】具体做法待补充。
^^^^^^^^^^^^^^^^ text
                        ^^^^^^ text
`));
});

describe('what is no placeholder', () => {
  it.each([
    ['实行7×24小时值守', 'a multiplication sign'],
    ['面积为3*5米', 'a product'],
    ['补偿金=月工资2*（N+1）', 'a product with brackets'],
    ['按（A+B）*C计算', 'a product of letters'],
    ['“1+6+N”机制', 'a letter that is part of the name'],
    ['工作总　结', 'letter-spacing of a title'],
    ['　　召开会议3次。', 'an indent'],
    ['能不能做到？能！', 'a question'],
    ['写作 `*` 的地方', 'code'],
    ['写作 \\* 的地方', 'an escaped asterisk'],
    ['<!-- 共*人 -->', 'a comment'],
  ])('%s (%s)', (text) => {
    expect(placeholdersOf(openReport(text))).toEqual([]);
  });
});
