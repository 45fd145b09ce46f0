import { describe, expect, it } from 'vitest';
import { readFacts, type Fact } from '../../server/src/figures/facts';
import { readFigures } from '../../server/src/figures/reading/recognise';

function factsIn(text: string): readonly Fact[] {
  return readFacts(text, readFigures(text, [])).facts;
}

/** What each figure counts: the words before it. */
function labels(text: string): readonly string[] {
  return factsIn(text).map(({ figure, label }) => `${label}|${figure.text}`);
}

describe('the words a figure is bound to', () => {
  it('begin after the last mark or figure', () => {
    expect(labels('全县共排查安全隐患260处，已整改247处，整改率95%。')).toEqual([
      '全县共排查安全隐患|260处',
      '已整改|247处',
      '整改率|95%',
    ]);
  });

  it('leave out dates, and hedges before the digits', () => {
    expect(labels('截至6月20日全县破案22起，涉案金额达2.35亿元。')).toEqual([
      '截至全县破案|22起',
      '涉案金额|2.35亿元',
    ]);
  });

  it('are those of the first figure for both of a pair', () => {
    expect(labels('受理信访事项9起14人，已化解4起6人。')).toEqual([
      '受理信访事项|9起',
      '受理信访事项|14人',
      '已化解|4起',
      '已化解|6人',
    ]);
  });

  it('go on after the figure up to the next mark', () => {
    expect(factsIn('尚有24处正在抓紧整改，年底前完成。')[0]?.after).toBe('正在抓紧整改');
  });
});

describe('the place of a figure', () => {
  it('is its sentence, and how deep in brackets it stands', () => {
    const places = factsIn('随访共420人（含门诊260人＋上门160人）。查处12起；办结8起。').map((fact) => [
      fact.figure.text,
      fact.sentence,
      fact.depth,
    ]);
    expect(places).toEqual([
      ['420人', 0, 0],
      ['260人', 0, 1],
      ['160人', 0, 1],
      ['12起', 1, 0],
      ['8起', 1, 0],
    ]);
  });
});

describe('the period of a figure', () => {
  it('is the year its clause names', () => {
    expect(factsIn('去年同期立案120起，今年立案90起。').map(({ period }) => period)).toEqual([
      'last',
      'this',
    ]);
    expect(factsIn('2022年立案120起，2023年立案90起，下降25%。').map(({ period }) => period)).toEqual([
      2022,
      2023,
      undefined,
    ]);
  });

  it('reaches over the comma after it', () => {
    expect(factsIn('2022年，全县立案120起，破案96起。').map(({ period }) => period)).toEqual([
      2022,
      undefined,
    ]);
  });
});

describe('the sentence of a figure', () => {
  it('goes on after a full stop where 其中 follows, and only there', () => {
    const read = (sentence: string) =>
      factsIn(sentence).map(({ sentence: number, mark, label }) => [number, mark, label]);
    expect(read('抽调干部46人。其中，党员31人。')).toEqual([
      [0, '', '抽调干部'],
      [0, '，', '其中党员'],
    ]);
    expect(read('抽调干部46人（其中党员31人）。')[1]).toEqual([0, '（', '其中党员']);
    expect(read('抽调干部46人。党员31人。')[1]).toEqual([1, '。', '党员']);
  });
});
