import type { Formula } from '../types';
import { bareText } from './bare-text';

/** One way to write a formula, without the marks that come and go. */
export interface Wording {
  readonly formula: Formula;
  /** As written, marks included. */
  readonly text: string;
  readonly bare: string;
  /** It begins or ends with a quotation mark, which shows where it does even if the character beside it is another. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const STATE = '《中华人民共和国';

/** The wordings of a formula; a law may be named without 中华人民共和国. */
export function wordingsOf(formula: Formula): readonly Wording[] {
  const { text, also } = formula;
  const short = text.startsWith(STATE) ? [`《${text.slice(STATE.length)}`] : [];
  return [text, ...short, ...also].map((wording) => ({
    formula,
    text: wording,
    bare: bareText(wording).text,
    opens: wording.startsWith('“'),
    closes: wording.endsWith('”'),
  }));
}
