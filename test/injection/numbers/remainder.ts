import type { Random } from '../random';
import { TASKS_WITH_REST } from '../vocabulary/tasks';
import { count, partOf, share } from './amounts';
import type { Fact } from './fact';

type RestTask = (typeof TASKS_WITH_REST)[number];
type Form = (task: RestTask, random: Random) => string;

/** Total (T) without what is done (A) is the rest (B). */
export function remainderFact(random: Random): Fact {
  const task = random.pick(TASKS_WITH_REST);
  const hasArrears = task.undone !== undefined;
  const total = count(random, task.unit === '万元' ? 200 : 15);
  const done = partOf(random, total);
  const slots = { T: String(total), A: String(done), B: String(total - done) };
  const claim = { kind: 'sum', total: 'T', parts: ['A', 'B'] } as const;
  const error = { kind: 'digits', slots: ['B', 'B', 'A', 'T'] } as const;
  if (!hasArrears || random.chance(0.75)) {
    const forms = hasArrears ? [...FORMS_OF_ARREARS, ...FORMS] : FORMS;
    return { frame: random.pick(forms)(task, random), slots, claims: [claim], error };
  }
  return {
    frame: random.pick(FORMS_WITH_RATE)(task, random),
    slots: { ...slots, R: share(random, done, total) },
    claims: [claim, { kind: 'quotient', top: 'A', bottom: 'T', percent: 'R' }],
    error: { kind: 'digits', slots: ['B'] },
  };
}

/** Money spent and people come: what is left has a name of its own. */
export function balanceFact(random: Random): Fact {
  const total = count(random, 60);
  const used = partOf(random, total);
  return {
    frame: random.pick([
      '拨付专项资金{T}万元，已支出{A}万元，结余{B}万元',
      '应到会代表{T}人，实到{A}人，请假{B}人',
      '采购执法记录仪{T}台，已发放{A}台，库存{B}台',
      '核定编制{T}名，现有在编人员{A}名，空编{B}名',
      '受邀参加听证{T}人，到场{A}人，缺席{B}人',
    ]),
    slots: { T: String(total), A: String(used), B: String(total - used) },
    claims: [{ kind: 'sum', total: 'T', parts: ['A', 'B'] }],
    error: { kind: 'digits', slots: ['B', 'B', 'A', 'T'] },
  };
}

/** What is not done yet can be named by what is done to it or by what it is not: 正在整改, 未整改. */
const left = ({ pending, undone }: RestTask, random: Random): string =>
  undone !== undefined && random.chance(0.5) ? undone : pending;

/** Of what is not done yet. */
const FORMS_OF_ARREARS: readonly Form[] = [
  (task, random) =>
    `${opened(task)}，已${task.done}{A}${task.unit}，剩余{B}${task.unit}${left(task, random)}`,
  (task, random) => `${opened(task)}，${task.done}{A}${task.unit}，尚有{B}${task.unit}${left(task, random)}`,
  (task, random) => `${opened(task)}，${task.done}{A}${task.unit}，仍有{B}${task.unit}${left(task, random)}`,
  (task, random) =>
    `${opened(task)}，目前已${task.done}{A}${task.unit}，还有{B}${task.unit}${left(task, random)}`,
  (task) => `共${opened(task)}，${task.done}{A}${task.unit}、${task.undone ?? task.pending}{B}${task.unit}`,
  (task, random) =>
    `${opened(task)}，已${task.done}{A}${task.unit}，目前还剩{B}${task.unit}${left(task, random)}`,
  (task) => `${opened(task)}（已${task.done}{A}${task.unit}，剩余{B}${task.unit}）`,
];

/** Of what was done in another way too. */
const FORMS: readonly Form[] = [
  (task) => `共${opened(task)}，其中已${task.done}{A}${task.unit}，其余{B}${task.unit}${task.pending}`,
  (task) => `${opened(task)}，除{A}${task.unit}已${task.done}外，其余{B}${task.unit}${task.pending}`,
  (task) => `${opened(task)}，${task.done}{A}${task.unit}，余下{B}${task.unit}${task.pending}`,
  (task) =>
    `${task.verb}的{T}${task.unit}${task.noun}中，已${task.done}{A}${task.unit}，其余{B}${task.unit}${task.pending}`,
];

const FORMS_WITH_RATE: readonly Form[] = [
  (task, random) =>
    `${opened(task)}，${task.done}{A}${task.unit}，${task.rate}{R}，仍有{B}${task.unit}${left(task, random)}`,
  (task, random) =>
    `${opened(task)}，已${task.done}{A}${task.unit}，剩余{B}${task.unit}${left(task, random)}，${task.rate}达{R}`,
];

const opened = ({ verb, noun, unit }: RestTask): string => `${verb}${noun}{T}${unit}`;
