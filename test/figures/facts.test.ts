import { describe, expect, it } from 'vitest';
import { readFacts, type Fact } from '../../server/src/figures/facts';
import { readFigures } from '../../server/src/figures/recognise';

function factsIn(text: string): readonly Fact[] {
  return readFacts(text, readFigures(text, [])).facts;
}

/** What each figure counts: the words before it. */
function labels(text: string): readonly string[] {
  return factsIn(text).map(({ figure, label }) => `${label}|${figure.text}`);
}

describe('the words a figure is bound to', () => {
  it('begin behind the last mark or figure', () => {
    expect(labels('全县共排查矛盾纠纷171起，已化解99起，化解率57.89%。')).toEqual([
      '全县共排查矛盾纠纷|171起',
      '已化解|99起',
      '化解率|57.89%',
    ]);
  });

  it('leave out dates, and hedges before the digits', () => {
    expect(labels('截至6月20日全县破案22起，涉案金额达1.16亿元。')).toEqual([
      '截至全县破案|22起',
      '涉案金额|1.16亿元',
    ]);
  });

  it('are those of the first figure for both of a pair', () => {
    expect(labels('排查信访问题10起12人，已化解5起5人。')).toEqual([
      '排查信访问题|10起',
      '排查信访问题|12人',
      '已化解|5起',
      '已化解|5人',
    ]);
  });

  it('go on behind the figure up to the next mark', () => {
    expect(factsIn('仍有76人滞留境外未劝返，需继续努力。')[0]?.after).toBe('滞留境外未劝返');
  });
});

describe('the place of a figure', () => {
  it('is its sentence, and how deep in brackets it stands', () => {
    const places = factsIn('服药共583人（含住院105人＋在家478人）。查处12起；办结8起。').map((fact) => [
      fact.figure.text,
      fact.sentence,
      fact.depth,
    ]);
    expect(places).toEqual([
      ['583人', 0, 0],
      ['105人', 0, 1],
      ['478人', 0, 1],
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

  it('reaches over the comma behind it', () => {
    expect(factsIn('2022年，全县立案120起，破案96起。').map(({ period }) => period)).toEqual([
      2022,
      undefined,
    ]);
  });
});
