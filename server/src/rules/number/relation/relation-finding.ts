import type { Line } from '../../../document/line';
import type { Operand, Relation, RelationKind, Repair } from '../../../figures/equations/relation';
import { relationsIn } from '../../../figures/line-figures';
import type { Bilingual } from '../../../text/language';
import { contains } from '../../../text/range';
import type { Range } from '../../../text/range';
import type { Finding, Fix, RelatedPlace } from '../../rule';
import { directionFixes } from './direction-fixes';
import { brokenWith } from './reread';
import { roleName } from './role-name';
import { greatest, least } from '../../../text/ordered';

/** The findings of one kind of relation in a line: those that do not hold. */
export function brokenRelations(
  line: Line,
  kind: RelationKind,
  messageOf: (relation: Relation) => Bilingual,
): readonly Finding[] {
  const relations = relationsIn(line);
  if (relations.length === 0) return [];
  return relations
    .filter((relation) => relation.kind === kind && !relation.holds)
    .map((relation) => findingOf(line, relation, messageOf(relation)));
}

function findingOf(line: Line, relation: Relation, message: Bilingual): Finding {
  const related = relation.operands
    .filter(({ range }) => range.start !== relation.subject.range.start)
    .map(placeOf);
  return {
    range: relation.subject.range,
    message,
    evidence: { grounds: relation.grounds, ...(relation.slip && { slip: relation.slip }) },
    related,
    fixes: fixesOf(line, relation),
  };
}

function placeOf({ role, range, text }: Operand): RelatedPlace {
  const name = roleName(role);
  return { range, message: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` } };
}

/** All ways to make a relation hold, but none that breaks another relation of its figures. */
function fixesOf(line: Line, relation: Relation): readonly Fix[] {
  const fixes = [
    ...relation.repairs.map((repair) => fixOf(line, relation, repair)),
    ...(relation.kind === 'direction' ? directionFixes(line, relation) : []),
  ];
  if (fixes.length === 0) return fixes;
  const range = rangeOf(relation);
  const broken = brokenWith(line, range, []) ?? 0;
  return fixes.filter(({ edits }) => (brokenWith(line, range, edits) ?? 0) < Math.max(broken, 1));
}

/** From the first to the last of the figures. */
function rangeOf({ operands, subject }: Relation): Range {
  const ranges = [subject.range, ...operands.map(({ range }) => range)];
  return {
    start: least(ranges.map(({ start }) => start)),
    end: greatest(ranges.map(({ end }) => end)),
  };
}

function fixOf(line: Line, { operands }: Relation, { role, range, newText }: Repair): Fix {
  // Told with the unit that is there: 44处.
  const place = operands.find((operand) => contains(operand.range, range))?.range ?? range;
  const old = line.text.slice(place.start, place.end);
  const now = line.text.slice(place.start, range.start) + newText + line.text.slice(range.end, place.end);
  const name = roleName(role);
  return {
    title: { zh: `将${name.zh}“${old}”改为“${now}”`, en: `Change ${name.en} from ${old} to ${now}` },
    safety: 'suggested',
    edits: [{ range, newText }],
  };
}
