import type { Finding, RuleId, Severity } from './rule';

/** A finding in its document: every range is a document offset, and its severity is settled. */
export interface Diagnostic extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The findings that are told as this one, in the order they stand; this one stands where the first does. */
  readonly places?: readonly Diagnostic[];
}
