import type { ReportDocument } from '../../../document/report-document';
import type { Operand, Relation, Repair } from '../../../figures/equations/relation';
import type { Bilingual } from '../../../text/language';
import { contains, type Range } from '../../../text/range';
import type { Finding, Fix, RelatedPlace } from '../../rule';
import { roleName } from './role-name';

/** The finding of a relation between figures of several paragraphs; `placed` gives the place of a range in the document. */
export function findingAcross(
  document: ReportDocument,
  relation: Relation,
  placed: (range: Range) => Range,
  message: Bilingual,
): Finding {
  const { operands, subject, grounds, slip, repairs } = relation;
  return {
    range: placed(subject.range),
    message,
    evidence: { grounds, ...(slip && { slip }) },
    related: operands
      .filter(({ range }) => range.start !== subject.range.start)
      .map((operand) => related(operand, placed)),
    fixes: repairs.map((repair) => fixOf(document, operands, repair, placed)),
  };
}

function related({ role, range, text }: Operand, placed: (range: Range) => Range): RelatedPlace {
  const name = roleName(role);
  return { range: placed(range), message: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` } };
}

function fixOf(
  { text }: ReportDocument,
  operands: readonly Operand[],
  { role, range, newText }: Repair,
  placed: (range: Range) => Range,
): Fix {
  const whole = placed(operands.find((operand) => contains(operand.range, range))?.range ?? range);
  const own = placed(range);
  const old = text.slice(whole.start, whole.end);
  const now = text.slice(whole.start, own.start) + newText + text.slice(own.end, whole.end);
  const name = roleName(role);
  return {
    title: { zh: `将${name.zh}“${old}”改为“${now}”`, en: `Change ${name.en} from ${old} to ${now}` },
    safety: 'suggested',
    edits: [{ range: own, newText }],
  };
}
