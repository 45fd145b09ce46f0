import type { Formula } from '../types';
import type { Range } from '../../text/range';

/** The members of one wording of a formula. */
export interface Group {
  readonly formula: Formula;
  readonly members: readonly string[];
}

/** A member of a group where it is, quotation marks left outside. */
export interface Member {
  readonly index: number;
  readonly range: Range;
}

/** What may stand between two members of a list. */
const BETWEEN = /^[”’"]?(?:[、，；]?(?:和|与|及|以及)?|\s)[“‘"]?$/u;

/** Whether one member follows another in the list without anything between. */
export function isSideBySide(text: string, before: Member, after: Member): boolean {
  return BETWEEN.test(text.slice(before.range.end, after.range.start));
}

/** Whether a text calls the members of a formula by their name. */
export function isNamed({ name }: Formula, text: string): boolean {
  return name !== undefined && text.includes(name);
}
