import { remembered } from '../document/remembered';
import { scaleOf } from './reading/dimensions';
import { isFirm, isKnown, type Fact } from './facts';
import { CHANGE_END } from './words/vocabulary';
import { FLOWS } from './words/figure-words.generated';
import { wayOf, type Way } from './words/ways';
import { CARRIED_OUT, EACH, PLANNED, REACHED } from './words/word-classes.generated';

/** What a figure is in a stock and its flows. */
export type Flow = 'opening' | 'in' | 'out' | 'closing';

/** What the words around a figure make it, read once for everything that binds it to others. */
export interface Meaning {
  /** 计划, 目标, 预算: what was meant to be done. */
  readonly isPlanned: boolean;
  /** 完成, 支出, 到位: what was done of it. */
  readonly isCarriedOut: boolean;
  /** Its role in a ledger: 年初…, 新收…, 办结…, 年末…. */
  readonly flow: Flow | undefined;
  /** It tells a change (同比增长): the words end with the verb of one. */
  readonly isChange: boolean;
  /** The polarity of the last verb before it. */
  readonly way: Way | undefined;
  /** An amount for each of several: 人均, 每户. */
  readonly isEach: boolean;
  /** What it measures: units of one dimension can be brought into one another. */
  readonly dimension: string;
  /** No hedge says that it is less, more or only about what is written. */
  readonly isExact: boolean;
}

/** The meaning of a fact. */
export const meaningOf = remembered((fact: Fact): Meaning => {
  const { label, figure } = fact;
  const isChange = CHANGE_END.test(label);
  return {
    isPlanned: PLANNED.test(label),
    isCarriedOut: CARRIED_OUT.test(label),
    flow: flowOf(fact),
    isChange,
    way: wayOf(label),
    isEach: EACH.test(label),
    dimension: figure.kind === 'quantity' ? scaleOf(figure.unit).dimension : figure.kind,
    isExact: isKnown(fact) && isFirm(fact),
  };
});

function flowOf({ times, label }: Fact): Flow | undefined {
  const words = times.join('') + label;
  if (FLOWS.opening.test(words) && !words.includes('结转下')) return 'opening';
  if (FLOWS.closing.test(words)) return 'closing';
  const [into, out] = [words.search(FLOWS.in), words.search(FLOWS.out)];
  if (into < 0 && out < 0) return REACHED.test(words) ? 'closing' : undefined;
  return out < 0 || (into >= 0 && into < out) ? 'in' : 'out';
}
