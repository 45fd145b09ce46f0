import { describe, expect, it } from 'vitest';
import type { SlipKind } from '../../../server/src/text/attestation/edit';
import { diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const rules = rulesNamed('wording/typo');

/** What is said where the table takes the words between 【】 for those after the arrow; they may be a word too. */
function saidOf(kind: SlipKind, marked: string, meant: string, isWord = false): readonly string[] {
  const start = marked.indexOf('【');
  const end = marked.indexOf('】') - 1;
  const text = marked.replace(/[【】]/gu, '');
  const range = { start, end };
  const slips = {
    slipsOf: (line: string) =>
      line === text ? [{ kind, range, word: range, meant, isWord, certainty: 9 }] : [],
  };
  return diagnose(text, { rules, slips }).map(({ message }) => message.zh);
}

describe('what the table takes for a slip', () => {
  it('is told', () => {
    expect(saidOf('similar', '依法查处【为】法行为。', '违')).toEqual(['“为”疑为“违”之误']);
    expect(saidOf('extra', '做好救灾【工】工作。', '')).toEqual(['“工工”疑有多字，应为“工”']);
    expect(saidOf('exchanged', '保障【法合】权益。', '合法')).toEqual(['“法合”疑为“合法”之误，字序颠倒']);
  });

  it.each<[string, SlipKind, string, string]>([
    ['a word of the trade', 'word', '加强【案源】管理。', '按原'],
    ['the name behind a post, after a blank', 'similar', '青山县人民政府县长　周【宪】明', '先'],
    ['a character that a neighbour has in the same place', 'similar', '推动赋权、赋能、【赋】责。', '负'],
    [
      'characters that move, where a neighbour has one in their place',
      'exchanged',
      '推动【思想大】讨论、能力大比拼。',
      '大思想',
    ],
    ['what denies', 'extra', '全年财政收支【不】平衡。', ''],
    ['a preposition behind 可以', 'extra', '土地可以【以】租赁方式取得。', ''],
    ['a level of administration', 'extra', '报市【市】场监管部门备案。', ''],
    ['an item of such levels', 'extra', '适用于本市【市】、县城区。', ''],
    ['one conjunction for another', 'similar', '由组长【或】组长委托的人主持。', '和'],
    ['的 behind 所 and a verb', 'similar', '由企业所在【的】省份备案。', '地'],
    ['an item of a row of short ones', 'exchanged', '做到村净、【路洁】、水清。', '洁路'],
  ])('is left alone where it is %s', (_, kind, marked, meant) => {
    expect(saidOf(kind, marked, meant)).toEqual([]);
  });

  it('is told beside an item that is no parallel', () => {
    expect(saidOf('similar', '强化组织领导，压实【则】任，抓好落实。', '责')).toHaveLength(1);
  });

  it('is left alone where the report says it again, a word only beside the same', () => {
    expect(saidOf('word', '【岱山】仓储用电较多，岱山食堂次之。', '带上')).toEqual([]);
    const again = '加大户外广告【转向】整治，新增转向标志4块。';
    expect(saidOf('word', again, '专项', true)).toHaveLength(1);
    expect(saidOf('word', '主干道【转向】标志更新6块，支路转向标志4块。', '专项', true)).toEqual([]);
  });
});
