import type { Line } from '../document/line';
import { remembered } from '../document/remembered';
import { readFacts, type LineFacts } from './facts';
import type { DateFigure, Figure } from './reading/figure';
import { readFigures } from './reading/recognise';
import type { Relation } from './equations/relation';
import { relationsOf } from './sentence/relations';

/** The figures of a line, read once for as long as the line lives. */
export const figuresOf: (line: Line) => readonly Figure[] = remembered((line) =>
  readFigures(
    line.prose,
    line.placeholders.map(({ range }) => range),
  ),
);

/** The dates and periods of a line. */
export const datesOf: (line: Line) => readonly DateFigure[] = remembered((line) =>
  figuresOf(line).filter((figure): figure is DateFigure => figure.kind === 'date'),
);

/** The figures of a line with the words that say what they count. */
export const factsOf: (line: Line) => LineFacts = remembered((line) =>
  readFacts(line.prose, figuresOf(line)),
);

/** What the figures of a line of prose prove of one another; cells of a table are no sentences. */
export const relationsIn: (line: Line) => readonly Relation[] = remembered((line) =>
  line.block === 'table' ? [] : relationsOf(factsOf(line)).filter(({ isDoubtful }) => !isDoubtful),
);
