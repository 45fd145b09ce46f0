import { EMPTY_CONFIGURATION } from './configuration/configuration';
import type { Configuration } from './configuration/configuration';
import { createConfiguredChecker } from './configuration/configured-checker';
import { openReport } from './document/report-document';
import type { ReportDocument } from './document/report-document';
import type { OutlineNode } from './document/outline';
import { outlineOf } from './document/outline';
import type { PlacedPlaceholder } from './document/placed-placeholders';
import { placeholdersOf } from './document/placed-placeholders';
import { codeActions } from './features/code-actions';
import type { CodeAction } from './features/code-actions';
import { complete } from './features/completion';
import type { Completion } from './features/completion';
import { fixAll } from './features/fix-all';
import type { FixAllOptions, FixedReport } from './features/fix-all';
import { foldingRanges } from './features/folding';
import type { FoldingRange } from './features/folding';
import { formattingEdits } from './features/formatting';
import { hover } from './features/hover';
import type { Hover } from './features/hover';
import { selectionRanges } from './features/selection';
import { semanticTokens } from './features/semantic-tokens';
import type { SemanticToken } from './features/semantic-tokens';
import type { Knowledge } from './knowledge/types';
import type { Diagnostic, WordSource } from './rules/checker';
import { rules } from './rules/registry.generated';
import type { RuleId, TextEdit } from './rules/rule';
import type { Range } from './text/range';

export interface ReportServiceOptions {
  readonly knowledge: Knowledge;
  /** What the editor and the `nigao.config.yaml` files say; a report's own front matter counts before it. */
  readonly configuration?: Configuration;
  /** Without one, rules that need words stay silent. */
  readonly words?: WordSource;
  readonly onRuleFailure?: (rule: RuleId, error: unknown) => void;
}

/**
 * All that Nigao can say of a report, as pure functions of a snapshot. It knows no editor, no file and no
 * protocol. Offsets and ranges are UTF-16 code units into the document's text; offsets outside it are taken to
 * its nearer end. Nothing here throws for any text.
 */
export interface ReportService {
  readonly open: (text: string) => ReportDocument;
  /** The next snapshot. Analyses only what `before` does not know. */
  readonly change: (before: ReportDocument, text: string) => ReportDocument;
  /** In the order they stand in the text. */
  readonly diagnose: (document: ReportDocument) => readonly Diagnostic[];
  readonly outline: (document: ReportDocument) => readonly OutlineNode[];
  readonly placeholders: (document: ReportDocument) => readonly PlacedPlaceholder[];
  readonly hover: (document: ReportDocument, offset: number) => Hover | undefined;
  readonly complete: (document: ReportDocument, offset: number) => readonly Completion[];
  /** Fixes for what was found in `range`, and the sections the report still lacks. */
  readonly codeActions: (document: ReportDocument, range: Range) => readonly CodeAction[];
  /** Makes every safe fix until nothing changes. */
  readonly fixAll: (document: ReportDocument, options?: FixAllOptions) => FixedReport;
  /** The safe fixes of marks and spaces, in `range` if one is given; nothing else is ever formatted. */
  readonly formattingEdits: (document: ReportDocument, range?: Range) => readonly TextEdit[];
  readonly foldingRanges: (document: ReportDocument) => readonly FoldingRange[];
  /** From the word at `offset` outwards to the document; each range holds the one before it. */
  readonly selectionRanges: (document: ReportDocument, offset: number) => readonly Range[];
  /** In the order they stand; they do not overlap and none crosses a line end. */
  readonly semanticTokens: (document: ReportDocument) => readonly SemanticToken[];
}

const NO_WORDS: WordSource = { wordsOf: () => undefined };

export function createReportService(options: ReportServiceOptions): ReportService {
  const { knowledge, words = NO_WORDS } = options;
  const diagnose = createConfiguredChecker({
    rules,
    knowledge,
    configuration: options.configuration ?? EMPTY_CONFIGURATION,
    words,
    onRuleFailure: options.onRuleFailure ?? (() => undefined),
  });
  return Object.freeze<ReportService>({
    open: (text) => openReport(text),
    change: (before, text) => openReport(text, before),
    diagnose,
    outline: outlineOf,
    placeholders: placeholdersOf,
    hover: (document, offset) => hover(document, within(document, offset), knowledge),
    complete: (document, offset) => complete(document, within(document, offset), knowledge, words),
    codeActions: (document, range) => codeActions(document, range, diagnose(document), knowledge),
    fixAll: (document, fixing) => fixAll(document, diagnose, fixing),
    formattingEdits: (document, range) => formattingEdits(document, diagnose(document), range),
    foldingRanges,
    selectionRanges: (document, offset) => selectionRanges(document, within(document, offset), words),
    semanticTokens: (document) => semanticTokens(document, knowledge),
  });
}

function within(document: ReportDocument, offset: number): number {
  return Math.max(0, Math.min(offset, document.text.length));
}
