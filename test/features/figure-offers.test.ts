import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { codeActions } from '../../server/src/features/actions/code-actions';
import { complete } from '../../server/src/features/completion';
import halfFilled from '../../server/src/rules/placeholder/half-filled';
import { applyEdits } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';
import { parseFixture } from '../fixture/fixture';
import { noWords } from '../fixture/words';
import { sampleKnowledge } from './sample-knowledge';

/** The sentence with what is offered in it, and how that is explained. */
function completed(fixture: string): readonly string[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  return complete(openReport(text), cursor, sampleKnowledge, noWords)
    .filter(({ kind }) => kind === 'figure')
    .map(
      ({ insert, replace, detail }) =>
        `${applyEdits(text, [{ range: replace, newText: insert.text }])} ${detail.zh}`,
    );
}

describe('completing a group of figures', () => {
  it.each([
    [
      '排查隐患171处，已整改99处，整改率*$0%。',
      '排查隐患171处，已整改99处，整改率57.89%。 57.89%（由99÷171算得）',
    ],
    [
      '排查隐患171处，已整改99处，整改率$0%。',
      '排查隐患171处，已整改99处，整改率57.89%。 57.89%（由99÷171算得）',
    ],
    [
      '排查隐患171处，已整改99处，整改率5$0%。',
      '排查隐患171处，已整改99处，整改率57.89%。 57.89%（由99÷171算得）',
    ],
    [
      '排查隐患171处，已整改**$0处，整改率57.89%。',
      '排查隐患171处，已整改99处，整改率57.89%。 99（由99÷171=57.89%推得）',
    ],
    [
      '共排查隐患320处，已整改286处，剩余*$0处。',
      '共排查隐患320处，已整改286处，剩余34处。 34（由320−286算得）',
    ],
    ['党员35名、群众18名，共*$0名。', '党员35名、群众18名，共53名。 53（由35＋18算得）'],
    [
      '由去年的*$0起下降到今年的96起，下降20%。',
      '由去年的120起下降到今年的96起，下降20%。 120（由（120−96）÷120=20%推得）',
    ],
    [
      '任务改造80套，实际完成*$0套，超任务12套。',
      '任务改造80套，实际完成92套，超任务12套。 92（由92−80=12推得）',
    ],
    ['全镇*$0个村收入360万元，村均30万元。', '全镇12个村收入360万元，村均30万元。 12（由360万÷12=30万推得）'],
    [
      '由去年的120起下降到今年的96起，下降*$0%。',
      '由去年的120起下降到今年的96起，下降20%。 20%（由（120−96）÷120算得）',
    ],
    [
      '受理１２０件，办结９６件，办结率*$0％。',
      '受理１２０件，办结９６件，办结率８０％。 80％（由96÷120算得）',
    ],
    [
      '整改率95.5%。排查160处，整改152处，整改率*$0%。',
      '整改率95.5%。排查160处，整改152处，整改率95%。 95%（由152÷160算得）',
    ],
  ])('%s', (fixture, expected) => {
    expect(completed(fixture)).toEqual([expected]);
  });

  it.each([
    ['two are missing', '排查隐患*处，已整改99处，整改率*$0%。'],
    ['the figures do not belong together', '走访群众171人次，发放资料99份，满意率*$0%。'],
    ['something else is being typed', '排查隐患171处，已整改99处，整改率6$0%。'],
    ['the value stands there already', '排查隐患171处，已整改99处，整改率57.89$0%。'],
    ['the others are approximate', '排查隐患170余处，已整改99处，整改率*$0%。'],
  ])('offers nothing where %s', (_, fixture) => {
    expect(completed(fixture)).toEqual([]);
  });
});

describe('the quick fix', () => {
  const actions = (text: string, at: number): readonly string[] => {
    const document = openReport(text);
    const found = diagnose(text, { rules: [halfFilled] });
    return codeActions(document, { start: at, end: at }, found, sampleKnowledge)
      .filter(({ title }) => title.zh.startsWith('填入'))
      .map(({ title, edits }) => `${title.zh}：${applyEdits(text, edits)}`);
  };

  it('is offered once, at the finding', () => {
    expect(actions('排查隐患171处，已整改99处，整改率*%。', 20)).toEqual([
      '填入57.89%（由99÷171算得）：排查隐患171处，已整改99处，整改率57.89%。',
    ]);
  });

  it('is offered at a placeholder that has no finding of its own', () => {
    const text = '共有328户，已搬迁289户，剩余*户，搬迁率*%。';
    expect(actions(text, text.indexOf('*'))).toEqual([
      '填入39（由328−289算得）：共有328户，已搬迁289户，剩余39户，搬迁率*%。',
    ]);
  });
});
