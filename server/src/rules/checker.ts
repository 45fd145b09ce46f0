import type { Line, PlacedLine } from '../document/line';
import type { ReportDocument } from '../document/report-document';
import type { Knowledge } from '../knowledge/types';
import { shift } from '../text/range';
import type { Range } from '../text/range';
import type { DocumentRule, Finding, LineRule, Rule, RuleContext, RuleId, Severity, WordRule } from './rule';
import { isOn, severityOf } from './severity';
import type { SeveritySettings } from './severity';

/** A finding in its document: every range is a document offset, and its loudness is settled. */
export interface Diagnostic extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/**
 * Where the words of a line come from. `undefined` means not known yet: the source sees to it, and whoever owns
 * it has the document diagnosed again when they are.
 */
export interface WordSource {
  readonly wordsOf: (text: string) => readonly string[] | undefined;
}

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly severity: SeveritySettings;
  readonly words: WordSource;
  /** Told once for each rule that throws; the other rules go on. */
  readonly onRuleFailure: (rule: RuleId, error: unknown) => void;
}

/** Diagnoses a snapshot. What was found in a line is kept for as long as the line lives. */
export type Checker = (document: ReportDocument) => readonly Diagnostic[];

interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

export function createChecker(options: CheckerOptions): Checker {
  const active = options.rules.filter((rule) => isOn(rule, options.severity));
  const run = guarded(options);
  const findingsOfLine = lineFindings(active.filter(isLineRule), run);
  const findingsByWords = wordFindings(active.filter(isWordRule), run, options.words);
  const documentRules = active.filter(isDocumentRule);
  return (document) => {
    const found = document.lines.flatMap((placed) =>
      [...findingsOfLine(placed.line), ...findingsByWords(placed.line)].map((one) =>
        placeInDocument(one, placed),
      ),
    );
    for (const rule of documentRules) {
      for (const finding of run(rule, (context) => rule.check(document, context)))
        found.push({ rule, finding });
    }
    return found
      .map(({ rule, finding }) => diagnostic(rule, finding, document, options.severity))
      .sort(byPlace);
  };
}

type Run = (rule: Rule, check: (context: RuleContext) => readonly Finding[]) => readonly Finding[];

/** Runs a rule so that its failure costs its own findings and nothing else. */
function guarded({ knowledge, onRuleFailure }: CheckerOptions): Run {
  const context: RuleContext = { knowledge };
  const failed = new Set<RuleId>();
  return (rule, check) => {
    try {
      return check(context);
    } catch (error) {
      if (!failed.has(rule.id)) onRuleFailure(rule.id, error);
      failed.add(rule.id);
      return [];
    }
  };
}

const isLineRule = (rule: Rule): rule is LineRule => rule.scope === 'line';
const isWordRule = (rule: Rule): rule is WordRule => rule.scope === 'words';
const isDocumentRule = (rule: Rule): rule is DocumentRule => rule.scope === 'document';

const NONE: readonly RuleFinding[] = [];

function lineFindings(rules: readonly LineRule[], run: Run): (line: Line) => readonly RuleFinding[] {
  const known = new WeakMap<Line, readonly RuleFinding[]>();
  return (line) => {
    let found = known.get(line);
    if (!found) {
      found =
        line.content.start === line.content.end
          ? NONE
          : rules.flatMap((rule) =>
              byRule(
                rule,
                run(rule, (context) => rule.check(line, context)),
              ),
            );
      known.set(line, found);
    }
    return found;
  };
}

function wordFindings(
  rules: readonly WordRule[],
  run: Run,
  source: WordSource,
): (line: Line) => readonly RuleFinding[] {
  const known = new WeakMap<Line, readonly RuleFinding[]>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const concerned = rules.filter((rule) => rule.mayConcern(line));
    const words = concerned.length > 0 ? source.wordsOf(line.prose) : [];
    if (!words) return NONE;
    const found = concerned.flatMap((rule) =>
      byRule(
        rule,
        run(rule, (context) => rule.check(line, words, context)),
      ),
    );
    known.set(line, found);
    return found;
  };
}

function byRule(rule: Rule, findings: readonly Finding[]): readonly RuleFinding[] {
  return findings.map((finding) => ({ rule, finding }));
}

function placeInDocument({ rule, finding }: RuleFinding, { start }: PlacedLine): RuleFinding {
  const place = (range: Range): Range => shift(range, start);
  const { related, fixes } = finding;
  return {
    rule,
    finding: {
      ...finding,
      range: place(finding.range),
      ...(related ? { related: related.map((other) => ({ ...other, range: place(other.range) })) } : {}),
      ...(fixes
        ? {
            fixes: fixes.map((fix) => ({
              ...fix,
              edits: fix.edits.map((edit) => ({ ...edit, range: place(edit.range) })),
            })),
          }
        : {}),
    },
  };
}

function diagnostic(
  rule: Rule,
  finding: Finding,
  document: ReportDocument,
  settings: SeveritySettings,
): Diagnostic {
  return { ...finding, rule: rule.id, severity: severityOf(rule, finding, document, settings) };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
