/** A half-open range of UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One injected error, in a text that is right but for such errors. */
export interface Slip {
  /** The row of the table it counts for. */
  readonly class: string;
  readonly place: Place;
  /** The statement it is in, where the text around it plays no part. */
  readonly statement?: Place;
}

/** A text and what was done to it. */
export interface Trial {
  readonly truth: string;
  readonly falsehood: string;
  readonly slips: readonly Slip[];
}

/** A row of the table: which findings count, and what share of the errors must be found. */
export interface Row {
  readonly name: string;
  /** Rules or, with a slash at the end, families. A finding of another rule finds nothing, even at the right place. */
  readonly rules: readonly string[];
  /** Rules or families that must have nothing to say of the true text; those of `rules` where left out. */
  readonly silent?: readonly string[];
  /** Undefined where nobody set one. */
  readonly bar?: number;
}

/** What the checker says, in the terms of its command line. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly place: Place;
  readonly related: readonly Place[];
}

/** Checks texts, each on its own, in order. */
export type Checker = (texts: readonly string[]) => readonly (readonly Finding[])[];
