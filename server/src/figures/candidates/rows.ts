import { comparable, type Fact, type KnownFact, type LineFacts } from '../facts';
import { CHANGE_END, DOWN_TO, UP_TO } from '../words/vocabulary';
import { EACH } from '../words/word-classes.generated';
import { goesOnAfter, SENTENCE_ENDS } from '../../text/sentence';
import { isAmount } from './candidate';

/** A statement with figures: one part of a whole may be told in each. */
export interface Row {
  readonly facts: readonly Fact[];
  /** Where its text begins. */
  readonly start: number;
}

/** The statements of a text that hold figures, in order. */
export function rowsOf({ text, facts }: LineFacts): readonly Row[] {
  const rows: { facts: Fact[]; start: number }[] = [];
  let last = -1;
  for (const fact of facts) {
    if (fact.statement !== last) rows.push({ facts: [], start: startOf(text, fact.figure.range.start) });
    last = fact.statement;
    rows.at(-1)?.facts.push(fact);
  }
  return rows;
}

const ENDS = `${SENTENCE_ENDS}；\n`;

function startOf(text: string, from: number): number {
  let at = from;
  while (at > 0 && (!ENDS.includes(text.charAt(at - 1)) || goesOnAfter(text, at - 1))) at -= 1;
  return at;
}

/** 较上年的45起: a value of another time. */
export function isCompared({ label, period }: Fact): boolean {
  return period === 'last' || /[比较]/.test(label);
}

/** An amount that may be a whole or a part: no change, no average, no value of another time. */
export function isPlain(fact: Fact): fact is KnownFact {
  const { label } = fact;
  return isAmount(fact) && !isCompared(fact) && !EACH.test(label) && !isOfChange(label);
}

function isOfChange(label: string): boolean {
  return CHANGE_END.test(label) || UP_TO.test(label) || DOWN_TO.test(label);
}

/** The first amount of a row in the measure of a whole, if it is no part of another one. */
export function headOf({ facts }: Row, total: Fact): KnownFact | undefined {
  return facts
    .filter(isPlain)
    .find((fact) => comparable(fact, total) && fact.depth === 0 && !/其中/.test(fact.label));
}

/** 小学岗位, 初中岗位: the names have a noun in common. */
export function shareNoun(labels: readonly string[]): boolean {
  const [first, ...others] = labels.filter((label) => label.length > 1);
  if (first === undefined || others.length === 0) return false;
  const nouns = Array.from({ length: first.length - 1 }, (_, at) => first.slice(at, at + 2));
  return nouns.some((noun) => !GENERAL.test(noun) && others.every((label) => label.includes(noun)));
}

/** Words that say of anything that it was done. */
const GENERAL = /完成|实现|累计|全年|全[国省市县区镇乡]|共/;
