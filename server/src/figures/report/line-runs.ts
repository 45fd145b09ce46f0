import type { Line, PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { shift, type Range } from '../../text/range';
import type { LineFacts } from '../facts';
import { factsOf } from '../line-figures';
import type { Figure } from '../reading/figure';

/** Neighbouring paragraphs or items read as one text, each of them a statement. */
export interface LineRun {
  readonly lines: readonly Line[];
  readonly facts: LineFacts;
  /** Where the text of each line begins in the text of the run. */
  readonly starts: readonly number[];
}

/** Paragraphs beyond these are too far to be parts of what the first one says. */
const MOST_LINES = 7;

/** For each paragraph with figures, it and those that follow it without a heading between them. */
export function runsOf({ lines }: ReportDocument): readonly (readonly PlacedLine[])[] {
  const runs: PlacedLine[][] = [];
  let open: PlacedLine[][] = [];
  for (const placed of lines) {
    const { block } = placed.line;
    if (block === 'blank' || block === 'comment') continue;
    if (!isProse(placed)) {
      open = [];
      continue;
    }
    open = [...open.filter((run) => run.length < MOST_LINES), []];
    for (const run of open) run.push(placed);
    runs.push(open.at(-1) as PlacedLine[]);
  }
  return runs.filter((run) => run.length > 1 && factsOf((run[0] as PlacedLine).line).facts.length > 0);
}

/** A heading without figures parts what is above it from what is below. */
function isProse({ line }: PlacedLine): boolean {
  const { block, head } = line;
  if (block !== 'paragraph' && block !== 'listItem') return false;
  return head === undefined || factsOf(line).facts.length > 0;
}

/** Marks before an item: ——, 一是. */
const ITEM_MARK = /^(?:[—–•·●◆▲-]+|[一二三四五六七八九十]是)/;

/** Lines read as one text. */
export function joined(lines: readonly Line[]): LineRun {
  const starts: number[] = [];
  const facts: LineFacts['facts'][number][] = [];
  const figures: Figure[] = [];
  let text = '';
  let sentence = 0;
  let clause = 0;
  lines.forEach((line, statement) => {
    const own = factsOf(line);
    const offset = text.length;
    starts.push(offset);
    figures.push(...own.figures.map((figure) => moved(figure, offset)));
    for (const fact of own.facts) {
      facts.push({
        ...fact,
        figure: moved(fact.figure, offset),
        index: facts.length,
        label: fact.label.replace(ITEM_MARK, ''),
        sentence: sentence + fact.sentence,
        clause: clause + fact.clause,
        statement,
      });
    }
    sentence += (own.facts.at(-1)?.sentence ?? 0) + 1;
    clause += (own.facts.at(-1)?.clause ?? 0) + 1;
    text += `${line.prose}\n`;
  });
  return { lines, starts, facts: { text, figures, facts, sentences: [facts] } };
}

function moved<F extends Figure>(figure: F, by: number): F {
  const range = shift(figure.range, by);
  if (!('amount' in figure)) return { ...figure, range };
  const { amount } = figure;
  return { ...figure, range, amount: { ...amount, digits: shift(amount.digits, by) } };
}

/** The line of a run that holds a range of its text, and the range in that line. */
export function placeIn({ starts }: LineRun, range: Range): { readonly line: number; readonly range: Range } {
  const line = starts.findLastIndex((start) => start <= range.start);
  return { line, range: shift(range, -(starts[line] ?? 0)) };
}
