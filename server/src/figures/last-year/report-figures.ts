import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { isInPlan, partsAround } from '../report/place-in-report';
import { reportPeriodOf } from '../report/report-period';
import { mentionsIn, type Mention } from '../report/mention';
import type { Fact } from '../facts';
import { directionOf } from '../sentence/comparisons';
import { withoutMarker } from './indicator-name';

/** A figure of a report, as one would list it: what is counted, in which part, and how much. */
export interface ReportFigure {
  readonly name: string;
  /** Equal for figures of one name and measure. */
  readonly key: string;
  /** The title of the innermost numbered heading around it; empty before the first. */
  readonly section: string;
  readonly fact: Fact;
  readonly placed: PlacedLine;
}

/**
 * The figures that a report gives for its own time, in the order they stand: no plans, no figures of last year, no
 * changes, shares or rows of tables. Figures still to be filled in are among them.
 */
export const reportFiguresOf = remembered((document: ReportDocument): readonly ReportFigure[] => {
  const year = reportPeriodOf(document)?.year;
  return document.lines.flatMap((placed) =>
    listedIn(placed.line).flatMap(({ name, key, fact }) => {
      const at = placed.start + fact.figure.range.start;
      const isOfOtherYear = typeof fact.period === 'number' && fact.period !== year;
      if (isOfOtherYear || isInPlan(document, at)) return [];
      return [{ name, key, section: sectionAt(document, at), fact, placed }];
    }),
  );
});

function sectionAt(document: ReportDocument, offset: number): string {
  return partsAround(document, offset).findLast(({ kind }) => kind === 'heading')?.title ?? '';
}

const SHORTEST_NAME = 2;

/** Words of a value that is compared, shared out or on its way, and of one that names nothing. */
const NO_VALUE =
  /同比|环比|[比较占由从]|增[长加]|下降|减少|提[高升]|上升|降至|其中|其余|剩余|分别|平均|人均|每|^[的了达是有和及]/;

const listedIn = remembered((line: Line): readonly Mention[] =>
  mentionsIn(line).flatMap((mention) => {
    const name = withoutMarker(mention.name);
    const { fact } = mention;
    if (name.length < SHORTEST_NAME || NO_VALUE.test(name) || directionOf(fact.label)) return [];
    if (fact.depth > 0 || fact.period === 'last' || !isListed(fact, name)) return [];
    return [{ fact, name, key: withoutMarker(mention.key) }];
  }),
);

/** “七个专项” is a name; so is what a quotation or a title is not closed after. */
const IN_A_NAME = /[“《（][^”》）]*$/;

function isListed({ figure }: Fact, name: string): boolean {
  if (IN_A_NAME.test(name) || (figure.kind !== 'unknown' && figure.amount.script === 'chinese')) return false;
  switch (figure.kind) {
    case 'quantity':
      return figure.unit !== undefined && !figure.shared && figure.unit.kind !== 'duration';
    case 'rate':
      return !figure.shared && /[率度比]$/.test(name);
    case 'unknown':
      return figure.measure === 'rate' ? /[率度比]$/.test(name) : figure.unit !== undefined;
    case 'points':
    case 'multiple':
      return false;
  }
}
