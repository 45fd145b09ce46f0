import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { followWriting, heldBack } from '../../server/src/features/patience';
import type { Writing } from '../../server/src/features/patience';
import { diagnose } from '../fixture/diagnose';

/** A report opened as the first of `texts`, edited to become each of the others in turn. */
function written(...texts: readonly string[]): Writing {
  const [first = '', ...later] = texts;
  const open = followWriting(undefined, openReport(first), diagnose(first));
  return later.reduce((before, text) => followWriting(before, openReport(text), diagnose(text)), open);
}

const held = (...texts: readonly string[]): readonly string[] =>
  heldBack(written(...texts)).map(({ rule }) => rule);

const shown = (...texts: readonly string[]): readonly string[] => {
  const writing = written(...texts);
  const waiting = heldBack(writing);
  return writing.found.filter((one) => !waiting.includes(one)).map(({ rule }) => rule);
};

const BELOW = '\n二、存在的问题\n部分干部深入一线不够。';
const SENTENCE = '一、工作情况\n上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，督促整改';

describe('what is held back', () => {
  it('is the end that a paragraph lacks while it is written', () => {
    const texts = [`一、工作情况\n${BELOW}`, `${SENTENCE}${BELOW}`, `${SENTENCE}到位${BELOW}`] as const;
    expect(diagnose(texts[2]).map(({ rule }) => rule)).toContain('structure/unfinished-paragraph');
    expect(held(...texts)).toContain('structure/unfinished-paragraph');
  });

  it('is a quotation that is not closed yet, and a 一是 without its 二是', () => {
    const before = '围绕中心工作。\n检查商铺。';
    expect(held(before, '围绕“平安\n检查商铺。')).toEqual(['punctuation/unpaired']);
    expect(held(before, '围绕中心工作。一是抓早。\n检查商铺。')).toEqual(['numbering/enumeration-sequence']);
  });

  it('is what the line being written does to another one', () => {
    const text = (second: string): string =>
      `一、概况\n（一）抓早。查商铺。\n${second}\n（二）抓小。查学校。`;
    const texts = [text('收尾。'), text('（二')] as const;
    expect(held(text(''), text('（二）'))).toContain('numbering/heading-sequence');
    expect(held(...texts)).toEqual(['punctuation/unpaired']);
  });

  it('is nothing that proves a figure wrong', () => {
    const before = '上半年排查隐患。';
    expect(held(before, '上半年排查隐患86处，已整改79处，剩余6处。')).toEqual([]);
    expect(shown(before, '上半年排查隐患86处，已整改79处，剩余6处。')).toEqual(['number/remainder']);
  });
});

describe('what is shown', () => {
  const [unclosed, longer] = ['围绕“平安\n检查商铺。', '围绕“平安乡村\n检查商铺。'];

  it('is all of a report that has just been opened', () => {
    expect(held(unclosed)).toEqual([]);
  });

  it('stays while its line is edited before or after it', () => {
    expect(shown(unclosed, longer)).toEqual(['punctuation/unpaired']);
    expect(shown(unclosed, '今年以来围绕“平安\n检查商铺。')).toEqual(['punctuation/unpaired']);
    expect(shown(unclosed, longer, '今年，围绕“平安乡村\n检查商铺。')).toEqual(['punctuation/unpaired']);
  });

  it('is what was held back as soon as another line is written', () => {
    const before = '围绕中心\n检查商铺。';
    expect(shown(before, unclosed)).toEqual([]);
    expect(shown(before, unclosed, '围绕“平安\n检查商铺12家。')).toEqual(['punctuation/unpaired']);
  });

  it('is not yet what the line break after a paragraph leaves open, but what its next line does', () => {
    expect(shown('检查商铺。', '检查商铺。\n围绕“平安', '检查商铺。\n围绕“平安\n')).toEqual([
      'punctuation/unpaired',
    ]);
    const typed = ['检查商铺。\n', '检查商铺。\n围绕“平安', '检查商铺。\n围绕“平安\n'] as const;
    expect(shown(...typed)).toEqual([]);
    expect(shown(...typed, `${typed[2]}检查`)).toEqual(['punctuation/unpaired']);
  });

  it('keeps its place when a line is begun above it', () => {
    const open = '检查商铺。\n围绕“平安';
    expect(shown(open, '检查商铺。\n\n围绕“平安', '检查商铺。\n查\n围绕“平安')).toEqual([
      'punctuation/unpaired',
    ]);
  });

  it('is all of what is pasted in several lines', () => {
    expect(held('检查商铺。', `检查商铺。\n围绕“平安\n${longer}`)).toEqual([]);
  });
});
