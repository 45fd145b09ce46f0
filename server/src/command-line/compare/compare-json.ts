import { reportPeriodOf } from '../../figures/report/report-period';
import type { ComparedIndicator } from '../../figures/last-year/comparison';
import type { Contradiction } from '../../figures/last-year/contradictions';
import type { ReportFigure } from '../../figures/last-year/report-figures';
import { exactDigits } from '../../figures/reading/written';
import { contradictionMessage } from '../../rules/number/against/contradiction-message';
import type { Language } from '../../text/language';
import type { Range } from '../../text/range';
import { shift } from '../../text/range';
import type { ComparedReports, NamedReport } from './compared-reports';

/**
 * For programs: `{"earlier","later","both":[…],"onlyEarlier":[…],"onlyLater":[…],"contradictions":[…]}`. Offsets are
 * UTF-16 code units into the report's text, a byte order mark not counted; lines count from one.
 */
export function compareJson({ earlier, later, comparison }: ComparedReports, language: Language): string {
  const { both, onlyEarlier, onlyLater, contradictions } = comparison;
  const printed = {
    earlier: reportJson(earlier),
    later: reportJson(later),
    both: both.map(indicatorJson),
    onlyEarlier: onlyEarlier.map(figureJson),
    onlyLater: onlyLater.map(figureJson),
    contradictions: contradictions.map((one) => contradictionJson(one, language)),
  };
  return `${JSON.stringify(printed, undefined, 1)}\n`;
}

function reportJson({ path, document }: NamedReport) {
  const period = reportPeriodOf(document)?.text;
  return { path, ...(period === undefined ? {} : { period }) };
}

function indicatorJson({ earlier, later, change }: ComparedIndicator) {
  return {
    indicator: later.name,
    earlier: figureJson(earlier),
    later: figureJson(later),
    ...(change ? { change } : {}),
  };
}

/** `value` is the number in full, without 万 and 亿; there is none for a figure still to be filled in. */
function figureJson({ name, section, fact: { figure }, placed }: ReportFigure) {
  const value = figure.kind === 'unknown' ? undefined : exactDigits(figure);
  return {
    indicator: name,
    section,
    text: figure.text,
    ...(value === undefined ? {} : { value }),
    line: placed.index + 1,
    offset: offsetOf(shift(figure.range, placed.start)),
  };
}

function contradictionJson(contradiction: Contradiction, language: Language) {
  const { placed, past, earlier, expected } = contradiction;
  const { placed: origin, fact } = earlier.claim;
  return {
    indicator: contradiction.name,
    message: contradictionMessage(contradiction)[language],
    line: placed.index + 1,
    offset: offsetOf(shift(past.fact.figure.range, placed.start)),
    text: past.fact.figure.text,
    expected: expected.direction ?? expected.text,
    earlier: {
      text: fact.figure.text,
      line: origin.index + 1,
      offset: offsetOf(shift(fact.figure.range, origin.start)),
    },
  };
}

function offsetOf({ start, end }: Range): readonly [number, number] {
  return [start, end];
}
