import type { Line } from '../../../document/line';
import type { Confidence, Operand, Relation, RelationKind, Role } from '../../../figures/relations/relation';
import { relationsIn } from '../../../figures/line-figures';
import type { Bilingual } from '../../../text/language';
import type { Finding, Fix, RelatedPlace, Severity } from '../../rule';

/** How loud a broken relation is: two cues warn, a third makes it certain. */
const SEVERITIES: Readonly<Record<Confidence, Severity>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'information',
};

const ROLES: Readonly<Record<Role, Bilingual>> = {
  total: { zh: '总数', en: 'the total' },
  part: { zh: '分项', en: 'a part' },
  done: { zh: '已完成数', en: 'what is done' },
  rest: { zh: '剩余数', en: 'the rest' },
  numerator: { zh: '分子', en: 'the numerator' },
  denominator: { zh: '分母', en: 'the denominator' },
  rate: { zh: '比率', en: 'the rate' },
  before: { zh: '原值', en: 'the old value' },
  after: { zh: '现值', en: 'the new value' },
  difference: { zh: '变化量', en: 'the change' },
  item: { zh: '列举的各项', en: 'the items listed' },
  count: { zh: '概括的数目', en: 'the number given' },
};

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
    severity: SEVERITIES[relation.confidence],
    related,
    fixes: relation.repairs.map((repair) => fixOf(line, repair)),
  };
}

function placeOf({ role, range, text }: Operand): RelatedPlace {
  const name = ROLES[role];
  return { range, message: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` } };
}

function fixOf(line: Line, { role, range, newText }: Relation['repairs'][number]): Fix {
  const old = line.text.slice(range.start, range.end);
  const name = ROLES[role];
  return {
    title: { zh: `将${name.zh}“${old}”改为“${newText}”`, en: `Change ${name.en} from ${old} to ${newText}` },
    safety: 'suggested',
    edits: [{ range, newText }],
  };
}
