import { describe, expect, it } from 'vitest';
import anotherUnit from '../../../server/src/rules/structure/another-unit';
import periodWord from '../../../server/src/rules/structure/period-word';
import titleObject from '../../../server/src/rules/structure/title-object';
import type { Rule } from '../../../server/src/rules/rule';
import { diagnose } from '../../fixture/diagnose';

const places = (rule: Rule, text: string) =>
  diagnose(text, { rules: [rule] }).map(({ range }) => text.slice(range.start, range.end));

describe('a word of time beside the period of the title', () => {
  const told = (period: string, body: string) =>
    places(periodWord, `青河镇2025年${period}工作总结\n\n${body}`);

  it.each([
    ['上半年', '一年来，造林800亩。', ['一年来']],
    ['上半年', '造林800亩。来年，扩大育苗。', ['来年']],
    ['上半年', '造林800亩。2026年将扩大育苗。', ['2026年']],
    ['', '造林800亩。下半年，我镇要扩大育苗。', ['下半年']],
    ['上半年', '三季度，造林800亩。', ['三季度']],
    ['第三季度', '上半年，造林800亩。', ['上半年']],
  ])('%s: %s', (period, body, words) => {
    expect(told(period, body)).toEqual(words);
  });

  it.each([
    ['上半年', '全年计划造林800亩。'],
    ['上半年', '造林800亩。2027年将扩大育苗。'],
    ['上半年', '造林800亩。2026年，扩大育苗。'],
    ['1—11月', '造林800亩。明年，扩大育苗。'],
    ['', '下半年，造林800亩。'],
    ['上半年', '二季度，造林800亩。'],
    ['上半年', '三季度，将造林800亩。'],
    ['上半年', '二、下一步打算\n全年，造林800亩。'],
  ])('%s: %s is right', (period, body) => {
    expect(told(period, body)).toEqual([]);
  });
});

describe('what the title is about', () => {
  const BODY = '全镇入户宣传120户，举办讲座6期，整改问题36处，群众满意，没有反弹。';

  it('comes back in the text', () => {
    expect(places(titleObject, `青河镇秸秆禁烧工作总结\n\n${BODY}`)).toEqual(['秸秆禁烧']);
    expect(places(titleObject, `青河镇秸秆禁烧工作总结\n\n${BODY}秸秆不再焚烧。`)).toEqual([]);
    expect(places(titleObject, `青河镇秸秆禁烧工作总结\n\n全镇没有禁烧的秸秆了，${BODY}`)).toEqual([]);
  });

  it('is not looked for in a text that has hardly begun', () => {
    expect(places(titleObject, '青河镇秸秆禁烧工作总结\n\n全镇入户宣传120户。')).toEqual([]);
  });
});

describe('another unit than that of the title', () => {
  const told = (title: string, body: string) => places(anotherUnit, `${title}\n\n${body}`);

  it.each([
    ['关于青河县2025年防汛工作总结', '青河县备足物资。\n下一步，白水县加固堤防。', ['白水县']],
    ['云岭省青河县2025年防汛工作总结', '青河县备足物资。\n下一步，白水县加固堤防。', ['白水县']],
    ['城北派出所2025年工作总结', '城北派出所走访群众。\n今年以来，城南派出所调处纠纷36起。', ['城南派出所']],
  ])('%s', (title, body, units) => {
    expect(told(title, body)).toEqual(units);
  });

  it.each([
    ['one of another kind', '青河县备足物资。\n白水镇加固堤防。'],
    ['a kind, no name', '青河县备足物资。\n先进县受到表扬。'],
    ['what is done', '青河县备足物资。\n申请县配套12处。'],
    ['several of its kind', '青河县备足物资。\n白水县加固堤防。石桥县修路。甲山县植树。'],
  ])('leaves %s alone', (_, body) => {
    expect(told('青河县2025年防汛工作总结', body)).toEqual([]);
  });
});
