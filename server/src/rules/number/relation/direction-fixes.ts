import { exchange } from '../../fix';
import type { Line } from '../../../document/line';
import type { Operand, Relation } from '../../../figures/equations/relation';
import type { Range } from '../../../text/range';
import type { Fix } from '../../rule';
import { greatest } from '../../../text/ordered';

/** Verbs of rising and their counterparts; the longer ones first, for 增加 begins with 增. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['上升', '下降'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['增长', '下降'],
  ['增加', '减少'],
  ['增多', '减少'],
  ['上涨', '下跌'],
  ['多发', '少发'],
  ['扩大', '缩小'],
  ['延长', '缩短'],
  ['增', '减'],
  ['升', '降'],
  ['涨', '跌'],
  ['多', '少'],
];

const OPPOSITE = new Map([
  ...OPPOSITES.toReversed().map(([up, down]) => [down, up] as const),
  ...OPPOSITES.map(([up, down]) => [up, down] as const),
]);

const ANY_VERB = [...OPPOSITE.keys()].sort((a, b) => b.length - a.length).join('|');
const VERB_BEFORE = new RegExp(`(${ANY_VERB})(?:到|至|为|了|幅度?|达|约|近|\\s)*$`);
const VERB_BEHIND = new RegExp(`^([^，。；]{0,6}?有所)(${ANY_VERB})`);

/** How far before its figure a verb may begin. */
const REACH = 12;

/** The ways to make verb and figures agree: the opposite verb, or the old and the new value exchanged. */
export function directionFixes(line: Line, { operands, subject }: Relation): readonly Fix[] {
  const before = operands.find(({ role }) => role === 'before');
  const after = operands.find(({ role }) => role === 'after');
  return [...otherVerb(line, operands, subject), ...(before && after ? exchanged(before, after) : [])];
}

function otherVerb({ prose }: Line, operands: readonly Operand[], subject: Operand): readonly Fix[] {
  const verb = verbBefore(prose, subject.range.start) ?? verbBehind(prose, operands);
  const old = verb && prose.slice(verb.start, verb.end);
  const newText = old && OPPOSITE.get(old);
  if (!verb || !newText) return [];
  return [exchange({ range: verb, newText }, old, 'suggested')];
}

function verbBefore(prose: string, at: number): Range | undefined {
  const from = Math.max(0, at - REACH);
  const match = VERB_BEFORE.exec(prose.slice(from, at));
  return match?.[1] === undefined ? undefined : rangeAt(from + match.index, match[1]);
}

/** 比去年同期的276人有所上升: the verb stands after the last of the figures. */
function verbBehind(prose: string, operands: readonly Operand[]): Range | undefined {
  const end = greatest(operands.map(({ range }) => range.end));
  const [, lead, verb] = VERB_BEHIND.exec(prose.slice(end, end + REACH)) ?? [];
  return lead === undefined || verb === undefined ? undefined : rangeAt(end + lead.length, verb);
}

function rangeAt(start: number, { length }: string): Range {
  return { start, end: start + length };
}

function exchanged(before: Operand, after: Operand): readonly Fix[] {
  if (before.text === after.text) return [];
  return [
    {
      title: {
        zh: `将“${before.text}”与“${after.text}”互换`,
        en: `Exchange ${before.text} and ${after.text}`,
      },
      safety: 'suggested',
      edits: [
        { range: before.range, newText: after.text },
        { range: after.range, newText: before.text },
      ],
    },
  ];
}
