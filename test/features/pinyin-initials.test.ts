import { describe, expect, it } from 'vitest';
import { initialsBeginningWith, pinyinInitials } from '../../server/src/text/pinyin-initials';

describe('pinyin initials', () => {
  it.each([
    ['三会一课', 'shyk'],
    ['党风廉政建设', 'dflzjs'],
    ['放管服', 'fgf'],
    ['二十大', 'esd'],
    ['“三重一大”', 'szyd'],
    ['12345热线', '12345rx'],
    ['日期', 'rq'],
    ['其他', 'qt'],
    ['落实领导责任', 'lsldzr'],
    ['理论路线', 'lllx'],
    ['民生', 'ms'],
  ])('of %s are %s', (text, initials) => {
    expect(pinyinInitials(text)).toBe(initials);
  });

  it('fit under every reading of a character', () => {
    expect(initialsBeginningWith('cqjz', '长期机制')).toBe('cqjz');
    expect(initialsBeginningWith('SH', '三会一课')).toBe('SHyk');
    expect(initialsBeginningWith('sx', '三会一课')).toBeUndefined();
    expect(initialsBeginningWith('shykx', '三会一课')).toBeUndefined();
  });
});
