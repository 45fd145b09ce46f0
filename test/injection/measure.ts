import { FORMAL_CLASSES } from './formal/classes';
import { NUMBER_CLASSES } from './numbers/classes';
import { score } from './score';
import type { Score } from './score';
import { formalTrials, formalTrialsIn, numberTrials, trapTexts, TRAP_ROW } from './trials';
import type { Checker } from './trial';

export { countByEvidence, evidenceTable, readTwins } from './evidence';
export { tableOf } from './table';
export { loudAlarms, quietAlarms } from './score';

/** Sentences with figures: recall and false alarms of each class, and of sentences that only look wrong. */
export function measureNumbers(check: Checker, seed: number, count: number): readonly Score[] {
  const traps = trapTexts(seed, count).map((truth) => ({
    truth,
    falsehood: truth,
    slips: [{ class: TRAP_ROW.name, place: { start: 0, end: 0 } }],
  }));
  const scores = score([...NUMBER_CLASSES, TRAP_ROW], [...numberTrials(seed, count), ...traps], check);
  return scores.map((one) => (one.row === TRAP_ROW ? { ...one, injected: 0, missed: [] } : one));
}

/** Formal slips in generated reports. */
export function measureForms(check: Checker, seed: number, count: number): readonly Score[] {
  return score(FORMAL_CLASSES, formalTrials(seed, count), check);
}

/** Formal slips in the lines of texts that others wrote, whose own slips are no false alarms. */
export function measureFormsIn(
  texts: readonly string[],
  check: Checker,
  seed: number,
  count: number,
): readonly Score[] {
  const scores = score(FORMAL_CLASSES, formalTrialsIn(texts, seed, count), check);
  return scores.filter(({ injected }) => injected > 0);
}
