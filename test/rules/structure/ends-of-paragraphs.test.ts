import { describe, expect, it } from 'vitest';
import unfinished from '../../../server/src/rules/structure/unfinished-paragraph';
import { diagnose } from '../../fixture/diagnose';

const LONG = '林场全年巡山三十六次，造林八百亩，处置火情两起，没有发生较大以上的森林火灾';
const NEXT = '下一步，继续巡山。';

const found = (text: string) =>
  diagnose(text, { rules: [unfinished] }).map(({ range }) => text.slice(range.start, range.end));

describe('the end of a paragraph', () => {
  it.each([
    ['nothing', `${LONG}\n${NEXT}`, ['火灾']],
    ['a comma', `${LONG}，\n${NEXT}`, ['，']],
    ['a pair of characters that is one sign', `${LONG}𠮷\n${NEXT}`, ['𠮷']],
    ['half of a sign before its last character', `${LONG}𠮷人\n${NEXT}`, ['𠮷人']],
    ['a heading after it', `${LONG}\n二、存在问题\n${NEXT}`, ['火灾']],
  ])('is told where there is %s', (_, text, places) => {
    expect(found(`前言。\n${text}`)).toEqual(places);
  });

  it.each([
    ['its stop', `${LONG}。\n${NEXT}`],
    ['a stop and a closing mark', `“${LONG}。”\n${NEXT}`],
    ['a remark after the stop', `${LONG}。（林场负责）\n${NEXT}`],
    ['two remarks after the stop', `${LONG}。（林场负责）（鼓掌）\n${NEXT}`],
    ['the mark of a note', `${LONG}。③\n${NEXT}`],
    ['a number of a note', `${LONG}。〔12〕\n${NEXT}`],
    ['nothing after it: it is still being typed', `前言。\n${LONG}`],
    ['fewer than thirty characters', `前言。\n林场全年巡山三十六次，造林八百亩\n${NEXT}`],
    ['no comma in it', `前言。\n${LONG.replaceAll('，', '')}\n${NEXT}`],
    ['brackets around all of it', `前言。\n（${LONG}）\n${NEXT}`],
  ])('is right with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a long line for a heading only if a longer paragraph follows that has its end', () => {
    const heading = '坚持以林长制为总抓手，全面提升森林资源保护管理和防火能力水平';
    expect(found(`前言。\n${heading}\n${LONG}。\n${NEXT}`)).toEqual([]);
    expect(found(`前言。\n${heading}\n巡山三十六次。\n${NEXT}`)).toEqual(['水平']);
    expect(found(`前言。\n${heading}\n${LONG}\n${NEXT}`)).toEqual(['水平', '火灾']);
    expect(found(`前言。\n${heading.replace('全面', '3年')}\n${LONG}。\n${NEXT}`)).toEqual(['水平']);
    expect(found(`前言。\n${heading.replace('全面', '全面，从严，从实，')}\n${LONG}。\n${NEXT}`)).toEqual([
      '水平',
    ]);
  });

  it('is said once where a text is broken throughout, with one fix that joins the lines that go on', () => {
    const broken = ['前言。', LONG, LONG, LONG, LONG, `${LONG}。`].join('\n');
    const [one, ...others] = diagnose(broken, { rules: [unfinished] });
    expect(others).toEqual([]);
    expect(one?.message.zh).toContain('4行');
    expect(one?.related).toHaveLength(3);
    expect(one?.fixes?.[0]?.edits.map(({ range }) => broken.slice(range.start, range.end))).toEqual([
      '\n',
      '\n',
      '\n',
      '\n',
    ]);
    const headed = ['前言。', LONG, '一、防火', LONG, '二、造林', LONG, `　　${LONG}`, NEXT].join('\n');
    expect(
      diagnose(headed, { rules: [unfinished] })[0]?.fixes?.[0]?.edits.map(({ range }) =>
        headed.slice(range.start, range.end),
      ),
    ).toEqual(['\n　　', '\n']);
  });

  it.each(['— 2 —', '-2-', '- 12 -', '第3页', '第 3 页 共 9 页', '第3页，共9页', '第3页/共9页'])(
    'is cut off by a page number %s',
    (page) => {
      expect(found(`发放防火宣传\n${page}\n资料三千份，受到好评。`)).toEqual(['宣传']);
    },
  );

  it.each([
    ['the paragraph has its end', '发放防火宣传资料。\n— 2 —\n受到好评。'],
    ['a heading follows', '发放防火宣传资料\n— 2 —\n二、造林'],
    ['an item follows', '发放防火宣传资料\n— 2 —\n一是造林；二是育苗。'],
    ['nothing follows that ends', '发放防火宣传资料\n— 2 —\n青河林场'],
    ['it is no page number', '发放防火宣传资料\n— 甲 —\n三千份。'],
  ])('is not cut off where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
