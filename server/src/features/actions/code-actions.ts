import type { ReportDocument } from '../../document/report-document';
import type { Knowledge } from '../../knowledge/types';
import type { Diagnostic } from '../../rules/checker';
import type { RuleId, TextEdit } from '../../rules/rule';
import { ruleNamed } from '../../rules/rule-named';
import type { Range } from '../../text/range';
import type { CodeAction } from './code-action';
import { computedFigures } from './computed-figures';
import { lineEndOf } from './line-end';
import { firstPlaceholderOf } from './first-placeholder';
import { chooseSafeFixes } from './fix-all';
import { declaringMasked } from './masked-report';
import { sectionsToInsert } from './missing-sections';
import { emptyReport, wholeSkeletons } from './whole-skeletons';
import type { EmptyReport } from './whole-skeletons';
import { ignoreActions } from './ignore-actions';

/**
 * Everything that can be done at `range`: fixes of the findings there and of all others of their rules, computed
 * figures, missing sections, a skeleton to begin with, declaring the report masked, and last the ways to ignore a
 * finding.
 */
export function codeActions(
  document: ReportDocument,
  range: Range,
  diagnostics: readonly Diagnostic[],
  knowledge: Knowledge,
): readonly CodeAction[] {
  const here = diagnosticsAt(range, diagnostics);
  return [
    ...here.flatMap(fixesOf),
    ...computedFigures(document, range, here),
    ...fixesOfWholeRules(document, here, diagnostics),
    ...insertSections(document, here, knowledge),
    ...insertSkeletons(document, knowledge),
    ...declaringMasked(document, here),
    ...ignoreActions(document, here),
  ];
}

/** The diagnostics that a selection, or a caret, is on. */
export function diagnosticsAt(range: Range, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => touches(diagnostic.range, range));
}

/** A caret at either end of a finding is on it. */
function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixesOf(diagnostic: Diagnostic): readonly CodeAction[] {
  return (diagnostic.fixes ?? []).map(({ title, edits, safety, isSweeping }, i) => ({
    title,
    kind: 'quickfix',
    edits,
    rule: diagnostic.rule,
    diagnostic,
    ...(i === 0 && safety === 'safe' ? { isPreferred: true } : {}),
    ...(isSweeping ? { isSweeping } : {}),
  }));
}

/** For each rule with a finding here: all that can be fixed unseen of what it has found in the document. */
function fixesOfWholeRules(
  document: ReportDocument,
  here: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const ids = [...new Set(here.map(({ rule }) => rule))];
  return ids.flatMap((rule) => {
    const { edits, fixes } = chooseSafeFixes(
      document,
      diagnostics.filter((one) => one.rule === rule),
    );
    const name = ruleNamed(rule)?.title;
    const isOffered = here.some((one) => one.rule === rule && one.places?.length === fixes);
    if (fixes < 2 || isOffered || !name) return [];
    const title = {
      zh: `修复本文件中所有“${name.zh}”（${fixes} 处）`,
      en: `Fix all in this file: ${name.en} (${fixes})`,
    };
    const diagnostic = here.find((one) => one.rule === rule);
    return [{ title, kind: 'quickfix', edits, rule, ...(diagnostic ? { diagnostic } : {}) }];
  });
}

function insertSections(
  document: ReportDocument,
  here: readonly Diagnostic[],
  knowledge: Knowledge,
): readonly CodeAction[] {
  return sectionsToInsert(document, knowledge).map(({ section, edits }) => {
    const diagnostic = here.find(
      ({ rule, data }) => rule === MISSING_SECTION && data?.kind === section.title,
    );
    return {
      title: {
        zh: `插入“${section.title}”部分`,
        en: `Insert section “${section.english}” (${section.title})`,
      },
      kind: 'quickfix',
      ...caretInFirst(edits),
      ...(diagnostic ? { rule: diagnostic.rule, diagnostic } : {}),
    };
  });
}

/** The edits of a skeleton, with the first place to fill in selected. */
function caretInFirst(edits: readonly TextEdit[]): Pick<CodeAction, 'edits' | 'selected'> {
  const [first] = edits;
  const selected = first && firstPlaceholderOf(first);
  return { edits, ...(selected ? { selected } : {}) };
}

/** Says in its data which section it misses. */
const MISSING_SECTION: RuleId = 'structure/missing-section';

function insertSkeletons(document: ReportDocument, knowledge: Knowledge): readonly CodeAction[] {
  const empty = emptyReport(document);
  if (!empty) return [];
  const insert = insertionIn(document, empty);
  return wholeSkeletons(document, empty, knowledge).map(({ kind, text }) => ({
    title: {
      zh: `插入“${kind.name.zh}”整篇框架`,
      en: `Insert the skeleton of a whole report: ${kind.name.en}`,
    },
    kind: 'quickfix',
    ...caretInFirst([insert(text)]),
  }));
}

/** Puts a skeleton in the place of the blank lines after title and front matter. */
function insertionIn(document: ReportDocument, { title }: EmptyReport): (skeleton: string) => TextEdit {
  const { text, lines } = document;
  const lineEnd = lineEndOf(text);
  const above = lines.findLast(({ line }) => line.block !== 'blank');
  const start = above?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const opening = above ? lineEnd + (title ? lineEnd : '') : '';
  return (skeleton) => ({
    range: { start, end: text.length },
    newText: `${opening}${skeleton.replaceAll('\n', lineEnd)}${lineEnd}`,
  });
}
