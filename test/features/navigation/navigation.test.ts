import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { contentsLinks } from '../../../server/src/features/navigation/contents-links';
import { nameAt } from '../../../server/src/features/navigation/name-places';
import { parseFixture } from '../../fixture/fixture';
import { productKnowledge } from '../../fixture/knowledge';

function places(fixture: string): readonly string[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  const name = nameAt(openReport(text), cursor, productKnowledge);
  return name
    ? [name.kind, ...name.places.map(({ start, end }) => `${start} ${text.slice(start, end)}`)]
    : [];
}

describe('a name', () => {
  it('of a masked place is followed through the report', () => {
    expect(places('xx县召开会议。\n会后，x$0x县印发方案。')).toEqual(['mask', '0 xx', '12 xx']);
  });

  it('of the unit is followed from the front matter into the text', () => {
    expect(places('---\n单位: 城关镇\n---\n城$0关镇召开会议。')).toEqual(['unit', '8 城关镇', '16 城关镇']);
  });

  it('of a term has all its places, under whatever alias', () => {
    expect(places('落实“三会$0一课”制度，\n“三会一课”按期召开。')).toEqual([
      'term',
      '3 三会一课',
      '13 三会一课',
    ]);
  });

  it('of an indicator has all its figures', () => {
    expect(places('调处邻里纠纷$0186起。\n一季度调处邻里纠纷92起。')).toEqual([
      'indicator',
      '6 186起',
      '21 92起',
    ]);
  });

  it('is none in plain text', () => {
    expect(places('会议$0强调了三点。')).toEqual([]);
  });
});

describe('the table of contents', () => {
  it('leads to the headings it names, and not to one that has been renamed', () => {
    const text = '目录\n一、工作情况……1\n二、存在问题……3\n\n一、工作情况\n甲。\n二、突出问题\n乙。';
    expect(contentsLinks(openReport(text)).map(({ line }) => line)).toEqual([4]);
  });
});
