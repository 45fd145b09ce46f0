import type { Line, PlacedLine } from '../document/line';
import type { ReportDocument } from '../document/report-document';
import type { Slip } from '../text/attestation/slips';
import { shift } from '../text/range';
import type { DocumentRule, Finding, Fix, LineRule, Rule, SlipRule, WordRule } from './rule';
import type { RuleRunner } from './run-rule';

/**
 * Where the words of a line come from. `undefined` means not known yet: the source sees to it, and whoever owns
 * it has the document diagnosed again when they are.
 */
export interface WordSource {
  readonly wordsOf: (text: string) => readonly string[] | undefined;
}

/** Where the slips of a line come from; `undefined` means the same. */
export interface SlipSource {
  readonly slipsOf: (text: string) => readonly Slip[] | undefined;
}

/** What rules need that takes time to find out. */
interface Sources {
  readonly words: WordSource;
  readonly slips: SlipSource;
}

/** A finding in document offsets, with the rule it comes from. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

interface DocumentFindings {
  readonly findings: readonly RuleFinding[];
  /** Whether rules that need words, or slips, could not look at every line yet. */
  readonly pending: ReadonlySet<Rule['scope']>;
}

/** Runs rules on a snapshot. What was found in a line is kept for as long as the line lives. */
export function createFinder(
  rules: readonly Rule[],
  runner: RuleRunner,
  { words, slips }: Sources,
): (document: ReportDocument) => DocumentFindings {
  const inLine = lineFindings(rules.filter(isLineRule), runner);
  const byWords = wordFindings(rules.filter(isWordRule), runner, words);
  const bySlips = slipFindings(rules.filter(isSlipRule), runner, slips);
  const documentRules = rules.filter(isDocumentRule);
  return (document) => {
    const pending = new Set<Rule['scope']>();
    const findings: RuleFinding[] = [];
    for (const placed of document.lines) {
      for (const one of inLine(placed.line)) findings.push(placeInDocument(one, placed));
      const found = byWords(placed.line);
      if (found === undefined) pending.add('words');
      for (const one of found ?? NONE) findings.push(placeInDocument(one, placed));
    }
    for (const rule of documentRules) {
      for (const finding of runner.run(rule, (context) => rule.check(document, context)))
        findings.push({ rule, finding });
    }
    const suspected = bySlips(document);
    if (suspected.arePending) pending.add('slips');
    return { findings: [...findings, ...suspected.findings], pending };
  };
}

const isLineRule = (rule: Rule): rule is LineRule => rule.scope === 'line';
const isWordRule = (rule: Rule): rule is WordRule => rule.scope === 'words';
const isSlipRule = (rule: Rule): rule is SlipRule => rule.scope === 'slips';
const isDocumentRule = (rule: Rule): rule is DocumentRule => rule.scope === 'document';

const NONE: readonly RuleFinding[] = [];

function lineFindings(
  rules: readonly LineRule[],
  { run }: RuleRunner,
): (line: Line) => readonly RuleFinding[] {
  const known = new WeakMap<Line, readonly RuleFinding[]>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const isSilent = line.content.start === line.content.end;
    const found: RuleFinding[] = [];
    for (const rule of isSilent ? [] : rules)
      for (const finding of run(rule, (context) => rule.check(line, context))) found.push({ rule, finding });
    const kept = found.length === 0 ? NONE : found;
    known.set(line, kept);
    return kept;
  };
}

function wordFindings(
  rules: readonly WordRule[],
  { run }: RuleRunner,
  source: WordSource,
): (line: Line) => readonly RuleFinding[] | undefined {
  const known = new WeakMap<Line, readonly RuleFinding[]>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const concerned = rules.filter((rule) => rule.mayConcern(line));
    if (concerned.length === 0) {
      known.set(line, NONE);
      return NONE;
    }
    const words = source.wordsOf(line.prose);
    if (!words) return undefined;
    const found = concerned.flatMap((rule) =>
      run(rule, (context) => rule.check(line, words, context)).map((finding) => ({ rule, finding })),
    );
    known.set(line, found);
    return found;
  };
}

interface SlipFindings {
  readonly findings: readonly RuleFinding[];
  readonly arePending: boolean;
}

function slipFindings(
  rules: readonly SlipRule[],
  { run }: RuleRunner,
  source: SlipSource,
): (document: ReportDocument) => SlipFindings {
  const known = new WeakMap<Line, readonly Slip[]>();
  const slipsOf = (line: Line): readonly Slip[] | undefined => {
    if (line.content.start === line.content.end) return [];
    const slips = known.get(line) ?? source.slipsOf(line.prose);
    if (slips) known.set(line, slips);
    return slips;
  };
  return (document) => {
    if (rules.length === 0) return { findings: [], arePending: false };
    const lines = document.lines.map((placed) => ({ placed, slips: slipsOf(placed.line) }));
    const suspected = lines.flatMap(({ placed, slips = [] }) => slips.map((slip) => ({ placed, slip })));
    const findings = rules.flatMap((rule) =>
      run(rule, (context) => rule.check(document, suspected, context)).map((finding) => ({ rule, finding })),
    );
    return { findings, arePending: lines.some(({ slips }) => slips === undefined) };
  };
}

/** Made for every finding of a line at every keystroke: one literal, so that all findings have one shape. */
function placeInDocument({ rule, finding }: RuleFinding, { start }: PlacedLine): RuleFinding {
  const { range, message, severity, evidence, data, related, elsewhere, fixes, habit } = finding;
  const placed = {
    range: shift(range, start),
    message,
    severity,
    evidence,
    data,
    related: related?.map((place) => ({ ...place, range: shift(place.range, start) })),
    elsewhere,
    fixes: fixes?.map((fix) => shiftFix(fix, start)),
    habit,
  };
  return { rule, finding: placed };
}

function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ range, newText }) => ({ range: shift(range, by), newText })) };
}
