import { describe, it } from 'vitest';
import straySpace from '../../../server/src/rules/punctuation/stray-space';
import { check } from '../../fixture/diagnose';

const spaces = { rules: [straySpace] };

describe('a space', () => {
  it.each([
    ['behind the half-width stop of a sentence', '走访群众. 排查隐患。\n         ^'],
    ['behind a word of one character', '今年，在 水库边走访群众。\n        ^'],
    [
      'behind a pause of a long line that credits nobody',
      '今年以来，镇里组织党员干部， 走访群众。\n                            ^',
    ],
  ])('does not belong %s', (_, fixture) => {
    check(fixture, spaces);
  });

  it.each([
    ['before the maker of a picture', '茶农采摘春茶。 图/王五'],
    ['in a line that tells where it comes from', '来源：镇融媒， 周五。'],
    ['between the names in a note at the end', '全镇召开动员会，部署春季造林（记者 张三， 通讯员 李四）。'],
    ['between items within a line', '措施：（1）勤巡山； （2）严管火； （3）快处置。'],
    ['after a dateline', '青河网讯 通讯员王五报道：春季造林结束。'],
    ['after a dateline and before a day', '本报讯 3月12日，全镇植树。'],
    ['between the phrases of a slogan', '牢记务实 清廉 高效。'],
    [
      'between those of a slogan far down the line',
      '全镇上下坚持统一思想和统一行动，干部职工都牢记务实 清廉 高效。',
    ],
  ])('belongs %s', (_, text) => {
    check(text, spaces);
  });
});
