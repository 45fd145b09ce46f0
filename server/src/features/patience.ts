import type { ReportDocument } from '../document/report-document';
import { lineAt } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import { rules } from '../rules/registry.generated';
import type { RuleId } from '../rules/rule';

/** What was found in a report, and what of it is known to its writer, who may be in the middle of a line. */
export interface Writing {
  readonly document: ReportDocument;
  readonly found: readonly Diagnostic[];
  /** The line being written; undefined before anything is. Zero-based. */
  readonly line?: number;
  /** What patient rules had found before the writer came to that line. */
  readonly known: readonly KnownFinding[];
}

interface KnownFinding {
  readonly rule: RuleId;
  readonly message: string;
  readonly line: number;
  /** Code units from the beginning of its line, and back from its end: an edit within the line leaves one of them. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

const PATIENT: ReadonlySet<RuleId> = new Set(rules.filter(({ isPatient }) => isPatient).map(({ id }) => id));

/**
 * Follows a writer from one snapshot to the next. As long as nothing but one line changes, what was known before that
 * stays what is known; with another line, all that has been found by then is. A report just opened, a paste of several
 * lines and the like are no writing: all of it is known at once.
 */
export function followWriting(
  before: Writing | undefined,
  document: ReportDocument,
  found: readonly Diagnostic[],
): Writing {
  if (before?.document.text === document.text) return { ...before, document, found };
  const change = before && changedLines(before.document, document);
  if (change && isWithinLine(change)) {
    const { first: line } = change;
    return { document, found, line, known: line === before.line ? before.known : knownIn(before) };
  }
  if (change && isNewLine(change, document)) return { document, found, known: movedDown(before.known, change) };
  return { document, found, known: knownIn({ document, found }) };
}

/** What a writer need not be told yet: the findings of patient rules that have come up with the line being written. */
export function heldBack({ document, found, known }: Writing): readonly Diagnostic[] {
  const held = found.filter(({ rule }) => PATIENT.has(rule));
  return held.filter((one) => {
    const { rule, message, line, fromStart, fromEnd } = knownFrom(one, document);
    return !known.some(
      (other) =>
        other.rule === rule &&
        other.line === line &&
        other.message === message &&
        (other.fromStart === fromStart || other.fromEnd === fromEnd),
    );
  });
}

function knownIn({ document, found }: Pick<Writing, 'document' | 'found'>): readonly KnownFinding[] {
  return found.filter(({ rule }) => PATIENT.has(rule)).map((one) => knownFrom(one, document));
}

function knownFrom({ rule, message, range }: Diagnostic, document: ReportDocument): KnownFinding {
  const { index, start, end } = lineAt(document, range.start);
  const [fromStart, fromEnd] = [range.start - start, end - range.start];
  return { rule, message: message.zh, line: index, fromStart, fromEnd };
}

/** From the line `first` on, `removed` lines have become `added` lines. */
interface LineChange {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

function changedLines(before: ReportDocument, after: ReportDocument): LineChange {
  const [old, now] = [before.lines, after.lines];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first]?.line.text === now[first]?.line.text) first += 1;
  let same = 0;
  while (same < shorter - first && old.at(-1 - same)?.line.text === now.at(-1 - same)?.line.text) same += 1;
  return { first, removed: old.length - same - first, added: now.length - same - first };
}

function isWithinLine({ removed, added }: LineChange): boolean {
  return removed === 1 && added === 1;
}

/** The line break that ends a paragraph says nothing yet about what is to stand behind it. */
function isNewLine({ first, removed, added }: LineChange, { lines }: ReportDocument): boolean {
  const isBlank = (index: number): boolean => lines[index]?.line.block === 'blank';
  return removed === 0 && added === 1 && isBlank(first);
}

function movedDown(known: readonly KnownFinding[], { first, added }: LineChange): readonly KnownFinding[] {
  return known.map((one) => (one.line >= first ? { ...one, line: one.line + added } : one));
}
