import { createAutomaton } from '../automaton';
import type { Range } from '../../text/range';
import { isQuotationMark } from '../quotation';
import type { Formula, FormulaSlip } from '../types';
import { membersOf } from './bare-text';
import { memberInSlot } from './member-slot';
import { isNamed, isSideBySide } from './member-list';
import type { Group, Member } from './member-list';

const FEWEST_MEMBERS = 3;
const SHORTEST_MEMBER = 2;

/** Finds lists that have all members of a formula but one, or all in another order. */
export function createListIndex(formulas: readonly Formula[]): (text: string) => readonly FormulaSlip[] {
  const groups = formulas.flatMap(groupsOf);
  const byMember = new Map<string, { readonly group: Group; readonly index: number }[]>();
  for (const group of groups)
    group.members.forEach((member, index) =>
      byMember.set(member, [...(byMember.get(member) ?? []), { group, index }]),
    );
  const members = [...byMember.keys()];
  const automaton = createAutomaton(members);
  return (text) => {
    const found = new Map<Group, Member[]>();
    automaton.scan(
      text,
      (number, end) => {
        const member = members[number] ?? '';
        const range = { start: startOf(text, end, member.length), end };
        if (isPartlyTwice(text, range)) return;
        for (const { group, index } of byMember.get(member) ?? [])
          found.set(group, [...(found.get(group) ?? []), { index, range }]);
      },
      isQuotationMark,
    );
    const present = [...found].filter(([group, places]) => places.length >= group.members.length - 1);
    const complete = present.filter(([group, places]) => isInOrder(places, group, text));
    return present.flatMap(([group, places]) => {
      const isWithinAnother = complete.some(([, whole]) => isWithin(places, whole));
      return isWithinAnother && complete.some(([one]) => one === group)
        ? []
        : slipsIn(group, places, text, isWithinAnother);
    });
  };
}

/** 高压压 and 齐齐抓共管: not the member, but the member mistyped. */
function isPartlyTwice(text: string, { start, end }: Range): boolean {
  return [1, 2].some(
    (length) =>
      text.slice(end - length, end) === text.slice(end, end + length) ||
      text.slice(start, start + length) === text.slice(start - length, start),
  );
}

/** Where so many characters that end at `end` begin, quotation marks not counted. */
function startOf(text: string, end: number, length: number): number {
  let start = end;
  for (let left = length; left > 0; start--) if (!isQuotationMark(text.charCodeAt(start - 1))) left--;
  return start;
}

function groupsOf(formula: Formula): readonly Group[] {
  return [formula.text, ...formula.also]
    .map((wording) => ({ formula, members: membersOf(wording) }))
    .filter(({ members }) => members.length >= FEWEST_MEMBERS && new Set(members).size === members.length)
    .filter(({ members }) => members.every((member) => member.length >= SHORTEST_MEMBER));
}

function isInOrder(places: readonly Member[], { members }: Group, text: string): boolean {
  return places.some((_, first) => {
    const run = places.slice(first, first + members.length);
    return (
      run.length === members.length &&
      run.every(({ index }, i) => index === i) &&
      run.every((member, i) => i === 0 || isSideBySide(text, run[i - 1] ?? member, member))
    );
  });
}

function isWithin(places: readonly Member[], whole: readonly Member[]): boolean {
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return false;
  return places.every(({ range }) => range.start >= first.range.start && range.end <= last.range.end);
}

function slipsIn(
  group: Group,
  places: readonly Member[],
  text: string,
  isWithinAnother: boolean,
): readonly FormulaSlip[] {
  const fewest = group.members.length - 1;
  for (let first = 0; first + fewest <= places.length; first++) {
    const all = places.slice(first, first + fewest + 1);
    const slip =
      (all.length > fewest && !isWithinAnother ? disorder(group, all, text) : undefined) ??
      (isMeant(group, text)
        ? memberInSlot(group, places.slice(first, first + fewest), places, text, isWithinAnother)
        : undefined);
    if (slip) return [slip];
  }
  return [];
}

/** Of fewer or shorter members, another order is another phrase. */
const FEWEST_IN_ORDER = 4;
const SHORTEST_AVERAGE = 3.5;

/** Common words make a formula only where it is named. */
function isMeant({ formula }: Group, text: string): boolean {
  return !formula.onlyNamed || isNamed(formula, text);
}

/** All members side by side, but in another order. */
function disorder(group: Group, places: readonly Member[], text: string): FormulaSlip | undefined {
  const { formula, members } = group;
  const isLongEnough =
    (members.length >= FEWEST_IN_ORDER && isMeant(group, text)) ||
    members.join('').length / members.length >= SHORTEST_AVERAGE;
  if (formula.anyOrder || !isLongEnough) return undefined;
  if (new Set(places.map(({ index }) => index)).size < members.length) return undefined;
  if (!places.every((one, i) => i === 0 || isSideBySide(text, places[i - 1] ?? one, one))) return undefined;
  const range = { start: places[0]?.range.start ?? 0, end: places.at(-1)?.range.end ?? 0 };
  const between = places.map(({ range: { start } }, i) =>
    text.slice(places[i - 1]?.range.end ?? start, start),
  );
  const right = members.map((member, i) => `${between[i] ?? ''}${member}`).join('');
  return { formula, range, right, edit: { range, newText: right }, kind: 'order' };
}
