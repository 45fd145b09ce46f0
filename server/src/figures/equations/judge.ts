import type { Range } from '../../text/range';
import {
  compare,
  exactly,
  integer,
  ONE,
  quotient,
  shiftDecimal,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import type { Measure } from '../reading/figure';
import { digitsLike, roundedLike } from '../reading/written';
import { allowedAt, halfUp, holds, meet, solvedFor, type Bound, type Equation } from './equation';
import type { Confidence, Operand, Relation, RelationKind, Repair, Role } from './relation';
import { isWhole, termOf, textLike, type Term } from './term';

/** What is bound to a role: a figure with its words, or another place of the text, such as a list of items. */
export interface Player {
  readonly figure: Measure | { readonly range: Range; readonly text: string };
}

/** A figure of the report bound to a role of an equation. */
export interface Binding<R extends Role> {
  readonly role: R;
  readonly fact: Player;
  /** The number as the equation is to see it, if not as it is written: in another unit, without its sign. */
  readonly term?: Term;
}

/** What the words bind, for arithmetic to judge. */
export interface Claim<R extends Role> {
  readonly kind: RelationKind;
  readonly equation: Equation<R>;
  readonly bindings: readonly Binding<R>[];
  /** The role whose figure is reported, or another figure that says what the equation says. */
  readonly subject: R | { readonly role: Role; readonly fact: Player };
  readonly confidence: Confidence;
  /** What the words say where arithmetic alone allows more or less than they do. */
  readonly holds?: boolean;
  /** What is said is round, so that nothing is offered in its place. */
  readonly isRound?: true;
  /** The arithmetic in words of its own, where the equation's would mislead. */
  readonly arithmetic?: string;
}

/** What an equation says of the figures bound to its roles; `undefined` where it can say nothing. */
export function judge<R extends Role>(claim: Claim<R>): Relation | undefined {
  const { kind, equation, bindings, confidence, isRound } = claim;
  const bound = boundTerms(bindings);
  const result = bound.findIndex(({ role }) => role === equation.result);
  const value = solvedFor(equation, bound, result);
  const isTrue = claim.holds ?? holds(equation, bound);
  const subject =
    typeof claim.subject === 'object' ? claim.subject : bindings.find(({ role }) => role === claim.subject);
  const term = bound[result]?.term;
  if (!value || isTrue === undefined || !subject || !term || bound.length < bindings.length) return undefined;
  const come = textLike(term, value);
  const isOpen = equation.isLimit ?? isRound;
  const text = equation.text(bound);
  return {
    kind,
    holds: isTrue,
    confidence,
    operands: bindings.map(({ role, fact }) => operand(role, fact)),
    subject: operand(subject.role, subject.fact),
    expected: isOpen ? '' : come,
    arithmetic: claim.arithmetic ?? (equation.isLimit ? text : `${text}=${come}`),
    repairs: isTrue || isOpen ? [] : repairsOf(equation, bindings, bound, result),
  };
}

/** The terms of bindings. */
export function boundTerms<R extends Role>(bindings: readonly Binding<R>[]): readonly Bound<R>[] {
  return bindings.flatMap(({ role, fact: { figure }, term }) => {
    const own = term ?? ('amount' in figure ? termOf(figure) : undefined);
    return own ? [{ role, term: own }] : [];
  });
}

function operand(role: Role, { figure }: Player): Operand {
  return { role, range: figure.range, text: figure.text };
}

/** For each figure the one value that makes the equation hold, the others being right: the result first, then back. */
function repairsOf<R extends Role>(
  equation: Equation<R>,
  bindings: readonly Binding<R>[],
  bound: readonly Bound<R>[],
  result: number,
): readonly Repair[] {
  const firstOf = (at: number): number => bindings.findIndex(({ role }) => role === bindings[at]?.role);
  const others = bindings.map((_, at) => at).filter((at) => at !== result);
  const order = [result, ...others.sort((a, b) => firstOf(b) - firstOf(a) || a - b)];
  return order.flatMap((at) => {
    const [binding, own] = [bindings[at], bound[at]];
    return binding && own ? (repairAt(equation, binding, own.term, bound, at) ?? []) : [];
  });
}

function repairAt<R extends Role>(
  equation: Equation<R>,
  { role, fact: { figure } }: Binding<R>,
  term: Term,
  bound: readonly Bound<R>[],
  at: number,
): Repair | undefined {
  if (!('amount' in figure)) return undefined;
  const { amount } = figure;
  const range = amount.digits;
  const value = solvedFor(equation, bound, at);
  if (!value) return undefined;
  const isRounded = role === equation.result && !equation.isExact;
  if (isRounded && !isWhole(figure)) {
    const newText = roundedLike(amount, shiftDecimal(value, -term.scaledBy));
    return newText === undefined ? undefined : { role, range, newText };
  }
  const meant = equation.isExact ? value : onlyWhole(equation, term, bound, at);
  const newText = meant && digitsLike(amount, shiftDecimal(meant, -term.scaledBy));
  return newText === undefined ? undefined : { role, range, newText };
}

/** The one whole number that the equation allows; none where several do or where the figure is no whole number. */
function onlyWhole<R extends Role>(
  equation: Equation<R>,
  term: Term,
  bound: readonly Bound<R>[],
  at: number,
): Decimal | undefined {
  const allowed = term.isWhole ? allowedAt(equation, bound.map(halfUp), at) : undefined;
  if (!allowed) return undefined;
  const least = ceiling(allowed.low);
  const isOnly = isWithin(least, allowed) && !isWithin({ mantissa: least.mantissa + 1n, scale: 0 }, allowed);
  return isOnly ? least : undefined;
}

function ceiling(value: Decimal): Decimal {
  const cut = quotient(value, ONE, 0, 'truncate') ?? integer(0);
  return compare(cut, value) < 0 ? { mantissa: cut.mantissa + 1n, scale: 0 } : cut;
}

function isWithin(value: Decimal, allowed: Interval): boolean {
  return meet(exactly(value), allowed);
}
