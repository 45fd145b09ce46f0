import type { Checker, Finding, Place, Row, Slip, Trial } from './trial';

/** How one row came out. */
export interface Score {
  readonly row: Row;
  readonly injected: number;
  readonly found: number;
  /** Found by a finding at warning or above. */
  readonly loud: number;
  /** How many slips each rule found. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly missed: readonly Missed[];
  /** Different true texts that were checked. */
  readonly truths: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

export interface Missed {
  readonly text: string;
  readonly slip: Slip;
}

export interface FalseAlarm {
  readonly text: string;
  readonly finding: Finding;
}

const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** False alarms at warning or above. */
export const loudAlarms = ({ falseAlarms }: Score): readonly FalseAlarm[] =>
  falseAlarms.filter(({ finding }) => isLoud(finding));

/** Those at information; a hint is no alarm. */
export const quietAlarms = ({ falseAlarms }: Score): readonly FalseAlarm[] =>
  falseAlarms.filter(({ finding }) => finding.severity === 'information');

/**
 * Checks the texts of all trials and counts, row by row, what was found and what should not have been. A slip is
 * found by a finding of the row's rules that touches its place, itself or by one of its related places.
 */
export function score(rows: readonly Row[], trials: readonly Trial[], check: Checker): readonly Score[] {
  const texts = [...new Set(trials.flatMap(({ truth, falsehood }) => [truth, falsehood]))];
  const findings = check(texts);
  const findingsIn = new Map(texts.map((text, i) => [text, findings[i] ?? []]));
  return rows.map((row) => scoreRow(row, trials, (text) => findingsIn.get(text) ?? []));
}

function scoreRow(
  row: Row,
  trials: readonly Trial[],
  findingsIn: (text: string) => readonly Finding[],
): Score {
  const byRule = new Map<string, number>();
  const missed: Missed[] = [];
  let [injected, found, loud] = [0, 0, 0];
  const concerned = trials.filter(({ slips }) => slips.some((slip) => slip.class === row.name));
  for (const { truth, falsehood, slips } of concerned) {
    const isNew = newerThan(findingsIn(truth), falsehood.length - truth.length);
    for (const slip of slips.filter((one) => one.class === row.name)) {
      const hits = findingsIn(falsehood).filter((finding) => finds(row, finding, slip) && isNew(finding));
      injected += 1;
      if (hits.length === 0) missed.push({ text: falsehood, slip });
      else found += 1;
      if (hits.some(isLoud)) loud += 1;
      for (const rule of new Set(hits.map((hit) => hit.rule))) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    }
  }
  const truths = [...new Set(concerned.map(({ truth }) => truth))];
  const falseAlarms = truths.flatMap((text) =>
    findingsIn(text)
      .filter(({ rule }) => isAmong(row.silent ?? row.rules, rule))
      .map((finding) => ({ text, finding })),
  );
  return { row, injected, found, loud, byRule, missed, truths: truths.length, falseAlarms };
}

/** What was found in the true text too was not found because of the slip. */
function newerThan(before: readonly Finding[], delta: number): (finding: Finding) => boolean {
  const known = new Set(
    before.flatMap(({ rule, place }) => [`${rule} ${place.start}`, `${rule} ${place.start + delta}`]),
  );
  return ({ rule, place }) => !known.has(`${rule} ${place.start}`);
}

const isAmong = (rules: readonly string[], rule: string): boolean =>
  rules.some((name) => (name.endsWith('/') ? rule.startsWith(name) : rule === name));

/** An empty place, where something is missing, touches what it is beside. */
const touches = (a: Place, b: Place): boolean =>
  a.start === a.end ? b.start <= a.start && a.start <= b.end : a.start < b.end && b.start < a.end;

const finds = (row: Row, { rule, place, related }: Finding, slip: Slip): boolean =>
  isAmong(row.rules, rule) && [place, ...related].some((one) => touches(one, slip.place));
