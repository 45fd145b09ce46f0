import type { Range } from '../../text/range';
import { shiftDecimal, type Decimal } from '../reading/decimal';
import type { Measure } from '../reading/figure';
import { countLike, digitsLike, roundedLike } from '../reading/written';
import { holds, solvedFor, type Bound, type Equation } from './equation';
import type { Confidence, Operand, Relation, RelationKind, Repair, Role } from './relation';
import { isWhole, termOf, textLike, type Term } from './term';
import { wholesAllowed } from './whole-numbers';

/** What is bound to a role: a figure with its words, or another place of the text. */
export interface Player {
  readonly figure: Measure | Place;
}

/** A place of the text that is no figure: a list of items, a count with its measure. */
export interface Place {
  readonly range: Range;
  readonly text: string;
  /** The number in it that may be put right. */
  readonly number?: { readonly range: Range; readonly text: string };
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
  /** The words that the result is said with, where they are no number: 一半. */
  readonly said?: string;
  /** What is wrong where the number is right: its unit. */
  readonly correction?: { readonly expected: string; readonly repair: Repair };
  /** Whether what is wrong looks like other words meant rather than like a slip; asked only of what does not hold. */
  readonly isDoubtful?: () => boolean;
}

/**
 * What an equation says of the figures bound to its roles; `undefined` where it can say nothing.
 *
 * @param found what speaks for the claim, where it is not words alone
 */
export function judge<R extends Role>(
  claim: Claim<R>,
  found: Pick<Relation, 'grounds' | 'slip'> = { grounds: `words:${claim.confidence}` },
): Relation | undefined {
  const { kind, equation, bindings, isRound } = claim;
  const bound = boundTerms(bindings);
  const result = bound.findIndex(({ role }) => role === equation.result);
  const value = solvedFor(equation, bound, result);
  const isTrue = claim.holds ?? holds(equation, bound);
  const subject =
    typeof claim.subject === 'object' ? claim.subject : bindings.find(({ role }) => role === claim.subject);
  const term = bound[result]?.term;
  if (!value || isTrue === undefined || !subject || !term || bound.length < bindings.length) return undefined;
  const isOpen = equation.isLimit ?? isRound;
  const expected = claim.correction?.expected ?? textLike(term, value);
  return {
    kind,
    holds: isTrue,
    ...found,
    ...(!isTrue && claim.isDoubtful?.() ? { isDoubtful: true } : {}),
    fixesValues: !equation.isComparison,
    operands: bindings.map(({ role, fact }) => operand(role, fact)),
    subject: operand(subject.role, subject.fact),
    expected: isOpen && !claim.correction ? '' : expected,
    arithmetic: arithmeticOf(claim, bound, isTrue, expected),
    repairs: isTrue ? solutionsOf(claim, bound) : repairsFor(claim, bound, result),
  };
}

function arithmeticOf<R extends Role>(
  { equation, said }: Claim<R>,
  bound: readonly Bound<R>[],
  isTrue: boolean,
  expected: string,
): string {
  const text = equation.text(bound);
  if (equation.isComparison) return text;
  return said === undefined ? `${text}=${expected}` : `${text}${isTrue ? '≈' : '≠'}${said}`;
}

/** What would put right what does not hold; nothing where only a limit is broken or round words are meant. */
function repairsFor<R extends Role>(
  claim: Claim<R>,
  bound: readonly Bound<R>[],
  result: number,
): readonly Repair[] {
  const { equation, bindings, isRound } = claim;
  const isOpen = equation.isLimit ?? isRound;
  return corrected(claim) ?? (isOpen ? [] : repairsOf(equation, bindings, bound, result));
}

/** What the only figure that is still to be written has to be. */
function solutionsOf<R extends Role>(
  { equation, bindings }: Claim<R>,
  bound: readonly Bound<R>[],
): readonly Repair[] {
  const open = bindings.flatMap(({ fact: { figure } }, at) =>
    'amount' in figure && figure.amount.isOpen ? [at] : [],
  );
  const at = open.length === 1 ? open[0] : undefined;
  const [binding, own] = at === undefined ? [] : [bindings[at], bound[at]];
  if (at === undefined || !binding || !own || equation.isLimit) return [];
  const repair = repairAt(equation, binding, own.term, bound, at);
  return repair ? [repair] : [];
}

function corrected<R extends Role>({ correction }: Claim<R>): readonly Repair[] | undefined {
  return correction && [correction.repair];
}

/** Whether the written decimals of bound figures allow an equation to hold. */
export function mayHold<R extends Role>({
  equation,
  bindings,
}: Pick<Claim<R>, 'bindings' | 'equation'>): boolean {
  return holds(equation, boundTerms(bindings)) === true;
}

/** What the result of a claim would be, the other figures being right. */
export function valueMeant<R extends Role>({ equation, bindings }: Claim<R>): Decimal | undefined {
  const bound = boundTerms(bindings);
  return solvedFor(
    equation,
    bound,
    bound.findIndex(({ role }) => role === equation.result),
  );
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
  const value = solvedFor(equation, bound, at);
  if (!value) return undefined;
  if (!('amount' in figure)) {
    const { number } = figure;
    return number && { role, range: number.range, newText: countLike(number.text, value) };
  }
  const { amount } = figure;
  const range = amount.digits;
  const isRounded = role === equation.result && !equation.isExact;
  if (isRounded && !isWhole(figure)) {
    const newText = roundedLike(amount, shiftDecimal(value, -term.scaledBy));
    return newText === undefined ? undefined : { role, range, newText };
  }
  // Where a quotient allows several whole numbers, none is offered.
  const [meant] = equation.isExact ? [value] : term.isWhole ? wholesAllowed(equation, bound, at, 1) : [];
  const newText = meant && digitsLike(amount, shiftDecimal(meant, -term.scaledBy));
  return newText === undefined ? undefined : { role, range, newText };
}
