import type { FormulaFindings, FormulaMatch, FormulaSlip } from '../../../knowledge/types';
import type { Bilingual } from '../../../text/language';
import { overlaps } from '../../../text/range';
import type { Range } from '../../../text/range';
import { quoted } from '../../../text/quoted';
import { replacement } from '../../fix';
import type { Finding } from '../../rule';
import type { ReportDate } from './report-date';

/**
 * What is wrong with the formulas of a line in a report of a given date, or of none that is known.
 * @param noOlder the date, or where the report names none, what is known of it
 */
export function formulaFindings(
  { exact, slips }: FormulaFindings,
  date: ReportDate | undefined,
  noOlder: ReportDate | undefined,
): readonly Finding[] {
  const current = slips.filter((slip) => isCurrent(slip, date));
  const best = [...current].sort((a, b) => lengthOf(b.range) - lengthOf(a.range));
  const kept = best.filter(
    (slip, i) => !best.slice(0, i).some((before) => overlaps(before.range, slip.range)),
  );
  return [
    ...kept.map(slipFinding),
    ...exact.filter((match) => isReplaced(match, noOlder)).flatMap(replacedFinding),
  ];
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** A formula may be meant from its first day on until another takes its place. */
function isCurrent({ formula: { from, until } }: FormulaSlip, date: ReportDate | undefined): boolean {
  if (date === undefined) return until === undefined;
  return (from === undefined || from <= date.latest) && (until === undefined || date.earliest < until);
}

function isReplaced({ formula: { until, now } }: FormulaMatch, date: ReportDate | undefined): boolean {
  return until !== undefined && now !== undefined && date !== undefined && until <= date.earliest;
}

function slipFinding({ formula, range, right, edit, kind }: FormulaSlip): Finding {
  return {
    range,
    message: withSource(slipMessage(kind, right), formula.source),
    fixes: edit
      ? [
          {
            title: fixTitle(kind, shown(right)),
            safety: 'suggested',
            edits: [edit],
          },
        ]
      : [],
  };
}

function fixTitle(kind: FormulaSlip['kind'], text: string): Bilingual {
  return kind === 'missing'
    ? { zh: `补上${quoted(text)}`, en: `Add ${text}` }
    : { zh: `改为${quoted(text)}`, en: `Change to ${text}` };
}

function slipMessage(kind: FormulaSlip['kind'], right: string): Bilingual {
  const text = shown(right);
  switch (kind) {
    case 'character':
      return { zh: `固定提法为${quoted(text)}`, en: `The fixed phrase is ${text}` };
    case 'member':
      return { zh: `固定提法中这一项为${quoted(text)}`, en: `In the fixed phrase this part is ${text}` };
    case 'missing':
      return { zh: `固定提法中此后还有${quoted(text)}`, en: `In the fixed phrase ${text} follows` };
    case 'order':
      return { zh: `固定提法的次序是${quoted(text)}`, en: `The order of the fixed phrase is ${text}` };
  }
}

function replacedFinding({
  formula: { until = '', now = '', source },
  range,
}: FormulaMatch): readonly Finding[] {
  return [
    {
      range,
      severity: 'information',
      message: withSource(
        { zh: `自${until}起提法为${quoted(now)}`, en: `Since ${until} the phrase is ${now}` },
        source,
      ),
      fixes: [replacement(range, now, 'suggested')],
    },
  ];
}

function withSource({ zh, en }: Bilingual, source: string): Bilingual {
  return source === '' ? { zh, en } : { zh: `${zh}（${source}）`, en: `${en} (${source})` };
}

const LONGEST_SHOWN = 60;

/** A formula as a message shows it. */
function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}……`;
}
