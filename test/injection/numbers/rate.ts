import type { Random } from '../random';
import { TASKS } from '../vocabulary/tasks';
import type { Task } from '../vocabulary/tasks';
import { count, partOf, share } from './amounts';
import type { Fact } from './fact';

/** Figures of one task: how much came in (T), how much is done (A), at which rate (R). */
export function rateFact(random: Random): Fact {
  const task = random.pick(TASKS);
  const total = count(random, task.unit === '万元' ? 200 : 15);
  const done = partOf(random, total);
  return {
    frame: random.pick(FORMS)(task, random),
    slots: { T: String(total), A: String(done), R: share(random, done, total) },
    claims: [{ kind: 'quotient', top: 'A', bottom: 'T', percent: 'R' }],
    error: { kind: 'digits', slots: ['R', 'R', 'A', 'T'] },
  };
}

type Form = (task: Task, random: Random) => string;

const reaches = (random: Random): string => random.pick(['', '', '为', '达', '达到', '达']);

const FORMS: readonly Form[] = [
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}，${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `共${verb}${noun}{T}${unit}、${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}，已${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `累计${verb}${noun}{T}${unit}，其中${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }) => `${verb}${noun}{T}${unit}，${done}{A}${unit}（${rate}{R}）`,
  ({ verb, noun, unit, done, rate }, random) =>
    `共${verb}${noun}{T}${unit}，目前已${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ noun, unit, done, rate }, random) =>
    `{T}${unit}${noun}中，${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}；${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}的{T}${unit}${noun}中，已${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}，出动人员${count(random, 30, 900)}人次，${done}{A}${unit}，${rate}${reaches(random)}{R}`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}，${done}{A}${unit}，${rate}${reaches(random)}{R}，同比提高${random.integer(1, 9)}.${random.integer(1, 9)}个百分点`,
  ({ verb, noun, unit, done, rate }, random) =>
    `${verb}${noun}{T}${unit}，同比上升${random.integer(2, 30)}.${random.integer(1, 9)}%，${done}{A}${unit}，${rate}${reaches(random)}{R}`,
];
