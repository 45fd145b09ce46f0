import { lastBefore } from '../../text/ordered';
import type { Range } from '../../text/range';
import type { JudgedSuppression, SuppressionVerdict } from './directives';
import type { Rule, RuleId } from '../rule';
import { familyOf } from '../severity';
import type { Suppression } from './suppressions';

interface Suppressible {
  readonly rule: RuleId;
  readonly range: Range;
}

interface Suppressed<F extends Suppressible> {
  readonly kept: readonly F[];
  readonly used: ReadonlySet<Suppression>;
}

/** Leaves out the findings that a suppression covers. Where several do, the one that covers least is the one used. */
export function applySuppressions<F extends Suppressible>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): Suppressed<F> {
  const used = new Set<Suppression>();
  if (suppressions.length === 0) return { kept: findings, used };
  const closestTo = closestSuppression(suppressions);
  const kept = findings.filter((finding) => {
    const suppression = closestTo(finding);
    if (suppression) used.add(suppression);
    return !suppression;
  });
  return { kept, used };
}

/** Finds the suppression that covers a finding and least beside it. */
function closestSuppression(
  suppressions: readonly Suppression[],
): (finding: Suppressible) => Suppression | undefined {
  const byName = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const named = byName.get(suppression.name);
    if (named) named.push(suppression);
    else byName.set(suppression.name, [suppression]);
  }
  const sortedByName = new Map(Array.from(byName, ([name, named]) => [name, sorted(named)]));
  return ({ rule, range }) => {
    const closest = [rule, familyOf({ id: rule })].flatMap((name) => {
      const named = sortedByName.get(name);
      const ofLine = named && lastBefore(named.ofLines, range.start + 1, startOf);
      if (ofLine && isCovered(range, ofLine)) return [ofLine];
      return named?.wider.find((one) => isCovered(range, one)) ?? [];
    });
    return closest.sort((a, b) => extent(a) - extent(b))[0];
  };
}

/** Of one name: those within which no other begins, in the order they stand; and the others, the least first. */
interface SortedSuppressions {
  readonly ofLines: readonly Suppression[];
  readonly wider: readonly Suppression[];
}

function sorted(named: readonly Suppression[]): SortedSuppressions {
  const inOrder = [...named].sort((a, b) => startOf(a) - startOf(b) || extent(b) - extent(a));
  const holdsNext = (one: Suppression, i: number): boolean => {
    const next = inOrder[i + 1];
    return next?.covers !== undefined && (one.covers?.end ?? 0) >= next.covers.start;
  };
  return {
    ofLines: inOrder.filter((one, i) => one.covers && !holdsNext(one, i)),
    wider: inOrder.filter(holdsNext).sort((a, b) => extent(a) - extent(b)),
  };
}

function startOf({ covers }: Suppression): number {
  return covers?.start ?? 0;
}

function isCovered({ start }: Range, { covers }: Suppression): boolean {
  return covers !== undefined && covers.start <= start && start <= covers.end;
}

function extent({ covers }: Suppression): number {
  return covers ? covers.end - covers.start : 0;
}

/** What is known of the rules a suppression may name. */
interface RuleStates {
  readonly all: readonly Rule[];
  readonly knownNames: ReadonlySet<string>;
  /** Whether a rule has looked at the whole document. */
  readonly hasLooked: (rule: Rule) => boolean;
}

/** What came of each suppression. One is called unused only if all it names have looked and found nothing there. */
export function judgeSuppressions(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  states: RuleStates,
): readonly JudgedSuppression[] {
  const verdictOn = (suppression: Suppression): SuppressionVerdict => {
    const { name } = suppression;
    if (used.has(suppression)) return 'used';
    if (!states.knownNames.has(name)) return 'unknown';
    const named = states.all.filter((rule) => rule.id === name || isUsualIn(name, rule));
    return named.every(states.hasLooked) ? 'unused' : 'unjudged';
  };
  return suppressions.map((suppression) => ({ ...suppression, verdict: verdictOn(suppression) }));
}

/** Whoever names a family does not mean its rules that are off by default. */
function isUsualIn(family: string, rule: Rule): boolean {
  return familyOf(rule) === family && rule.severity !== 'off';
}
