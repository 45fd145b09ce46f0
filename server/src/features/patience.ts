import { lineAt } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { RuleId } from '../rules/rule';
import { ruleNamed } from '../rules/rule-named';

/** The findings of a report, and which of them its writer, who may be in the middle of a line, already knows. */
export interface Writing {
  readonly document: ReportDocument;
  readonly found: readonly Diagnostic[];
  /** The line being written; undefined before anything is. Zero-based. */
  readonly line?: number | undefined;
  /** The findings of patient rules that were there before the writer came to that line. */
  readonly known: ReadonlySet<Diagnostic>;
}

/**
 * Follows a writer from one snapshot to the next. While only one line changes, findings known before that line was
 * touched stay known and new ones do not become so; moving to another line makes all current findings known. Opening a
 * report or pasting several lines is not writing: everything found then is known at once.
 */
export function followWriting(
  before: Writing | undefined,
  document: ReportDocument,
  found: readonly Diagnostic[],
): Writing {
  const next = { document, found };
  const change = before && changedLines(before.document, document);
  if (!change) return { ...next, known: new Set(patientIn(found)) };
  if (isNothing(change)) return { ...next, line: before.line, known: knownStill(before, next, change) };
  if (isWithinLine(change)) {
    const { first: line } = change;
    const known = line === before.line ? before.known : new Set(patientIn(before.found));
    return { ...next, line, known: knownStill({ ...before, known }, next, change) };
  }
  const known = isNewLine(change, document) ? knownStill(before, next, change) : new Set(patientIn(found));
  return { ...next, known };
}

/** What the writer need not be told yet: findings of patient rules that came up in the line being written. */
export function heldBack({ found, known }: Writing): readonly Diagnostic[] {
  return patientIn(found).filter((one) => !known.has(one));
}

function patientIn(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ rule }) => ruleNamed(rule)?.isPatient);
}

/** The new findings that were already known before the edit, elsewhere in the edited line or in a line moved by it. */
function knownStill(
  before: Pick<Writing, 'document' | 'known'>,
  { document, found }: Pick<Writing, 'document' | 'found'>,
  { first, removed, added }: LineChange,
): ReadonlySet<Diagnostic> {
  const byLine = new Map<number, Place[]>();
  for (const one of before.known) {
    const place = placeOf(one, before.document);
    const line = place.line < first + removed ? place.line : place.line + added - removed;
    byLine.set(line, [...(byLine.get(line) ?? []), place]);
  }
  const isKnown = (one: Diagnostic): boolean => {
    const place = placeOf(one, document);
    return byLine.get(place.line)?.some((other) => areSame(place, other)) ?? false;
  };
  return new Set(patientIn(found).filter(isKnown));
}

interface Place {
  readonly rule: RuleId;
  readonly message: string;
  readonly line: number;
  readonly fromLineStart: number;
  readonly fromLineEnd: number;
}

function placeOf({ rule, message, range }: Diagnostic, document: ReportDocument): Place {
  const { index, start, end } = lineAt(document, range.start);
  const [fromLineStart, fromLineEnd] = [range.start - start, end - range.start];
  return { rule, message: message.zh, line: index, fromLineStart, fromLineEnd };
}

/** Within one line: an edit before or after a finding leaves its distance to one end of the line unchanged. */
function areSame(one: Place, other: Place): boolean {
  return (
    one.rule === other.rule &&
    one.message === other.message &&
    (one.fromLineStart === other.fromLineStart || one.fromLineEnd === other.fromLineEnd)
  );
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

function isNothing({ removed, added }: LineChange): boolean {
  return removed === 0 && added === 0;
}

function isWithinLine({ removed, added }: LineChange): boolean {
  return removed === 1 && added === 1;
}

/** The line break after a paragraph: what will follow it is not known yet. */
function isNewLine({ first, removed, added }: LineChange, { lines }: ReportDocument): boolean {
  return removed === 0 && added === 1 && lines[first]?.line.block === 'blank';
}
