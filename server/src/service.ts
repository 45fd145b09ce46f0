import { EMPTY_CONFIGURATION } from './configuration/configuration';
import type { Configuration } from './configuration/configuration';
import { createConfiguredChecker } from './configuration/configured-checker';
import { createFrontMatterReader } from './configuration/front-matter-configuration';
import type { FaultyReference } from './configuration/workspace-configuration';
import { openReport } from './document/report-document';
import type { ReportDocument } from './document/report-document';
import type { OutlineNode } from './document/outline';
import { outlineOf } from './document/outline';
import type { PlacedPlaceholder } from './document/placed-placeholders';
import { placeholdersOf } from './document/placed-placeholders';
import { codeActions, diagnosticsAt } from './features/actions/code-actions';
import type { CodeAction } from './features/actions/code-action';
import { sectionInsertion } from './features/actions/missing-sections';
import { commonestFirst } from './features/actions/whole-skeletons';
import { complete } from './features/completion';
import { nextMarker } from './features/completion/next-marker';
import { maskedNameAt, maskedNamesOf } from './features/masked-names';
import type { MaskedName } from './features/masked-names';
import { newReport } from './features/new-report';
import type { NewReport, NewReportFacts } from './features/new-report';
import { frameOf } from './features/report-frame';
import type { ReportFrame } from './features/report-frame';
import { reportStructure } from './features/structure';
import type { ReportStructure } from './features/structure';
import type { Completion } from './features/completion';
import { fixAll } from './features/actions/fix-all';
import type { FixAllOptions, FixedReport } from './features/actions/fix-all';
import { figures } from './features/figures/figures';
import type { FigureEntry } from './features/figures/figures';
import { foldingRanges } from './features/folding';
import type { FoldingRange } from './features/folding';
import { formattingEdits } from './features/formatting';
import { hover } from './features/hover';
import type { Hover } from './features/hover-card';
import { inlayHints } from './features/figures/inlay-hints';
import type { InlayHint, InlayHintMode } from './features/figures/inlay-hints';
import { nameAt } from './features/navigation/name-places';
import { renamingAt } from './features/navigation/renaming';
import type { Renaming } from './features/navigation/renaming';
import { selectionRanges } from './features/selection/selection';
import { selectedName } from './features/actions/selected-name';
import { acceptableWords } from './features/actions/ignore-actions';
import type { AcceptableWord } from './features/actions/ignore-actions';
import { semanticTokens } from './features/semantic-tokens';
import type { SemanticToken } from './features/semantic-tokens';
import { compareReports } from './figures/last-year/comparison';
import type { Comparison } from './figures/last-year/comparison';
import type { Knowledge, Phrase, ReportKind } from './knowledge/types';
import type { Diagnostic, SlipSource, WordSource } from './rules/checker';
import type { ProfileName } from './rules/profiles';
import { rules } from './rules/registry.generated';
import type { EarlierReports, RuleId, TextEdit } from './rules/rule';
import type { Language } from './text/language';
import type { Range } from './text/range';

export interface ReportServiceOptions {
  readonly knowledge: Knowledge;
  /** What the editor and the `nigao.config.yaml` files say; a report's own front matter counts before it. */
  readonly configuration?: Configuration;
  /** A profile that was asked for this once; it counts before everything else. */
  readonly profile?: ProfileName | undefined;
  /** The glossaries that a report's front matter names in vain. */
  readonly faultyReferences?: readonly FaultyReference[];
  /** Without one, rules that need words stay silent. */
  readonly words?: WordSource;
  /** Without one, wrong characters are found by the word lists only. */
  readonly slips?: SlipSource;
  /** Without it, nothing is held against the report of last time. */
  readonly earlier?: EarlierReports;
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
  /** Every place of the name, term or indicator at `offset`, the first first; empty where there is none. */
  readonly placesOfName: (document: ReportDocument, offset: number) => readonly Range[];
  /** The unit, indicator or term at `offset` that can be given another name; masks are filled in otherwise. */
  readonly renamingAt: (document: ReportDocument, offset: number) => Renaming | undefined;
  /** Every figure, what it counts and what proves it, in the order they stand. */
  readonly figures: (document: ReportDocument) => readonly FigureEntry[];
  /** What stands behind the figures of `range`: the arithmetic that proves them, or the value that would fit. */
  readonly inlayHints: (document: ReportDocument, range: Range, mode: InlayHintMode) => readonly InlayHint[];
  /** @param language of the editor: Chinese unless said */
  readonly complete: (document: ReportDocument, offset: number, language?: Language) => readonly Completion[];
  /** The kinds of report there are, the commonest first. */
  readonly kinds: () => readonly ReportKind[];
  /** A report to be filled in; undefined for a kind that is unknown. */
  readonly newReport: (facts: NewReportFacts) => NewReport | undefined;
  /** The structure of a report as a kind of its own; undefined for one without sections. */
  readonly frame: (document: ReportDocument, name: string) => ReportFrame | undefined;
  /** The sections of a report, those it lacks where they belong. */
  readonly structure: (document: ReportDocument) => ReportStructure;
  /** How to insert a section of the report's kind; undefined where that cannot be told. */
  readonly insertSection: (document: ReportDocument, title: string) => readonly TextEdit[] | undefined;
  /** The profile that holds for a report, whoever has set it. */
  readonly profileOf: (document: ReportDocument) => ProfileName | undefined;
  /** The masks that stand for one name each, those with most places first. */
  readonly maskedNames: (document: ReportDocument) => readonly MaskedName[];
  readonly maskedNameAt: (document: ReportDocument, offset: number) => MaskedName | undefined;
  /** The phrases there are, the writer's own first. */
  readonly phrases: () => readonly Phrase[];
  /** The marker that comes next where none has been begun, for ghost text at `offset`. */
  readonly nextMarker: (document: ReportDocument, offset: number) => string | undefined;
  /** What can be done at `range`: fixes, sections the report still lacks, ways to have a finding left out. */
  readonly codeActions: (document: ReportDocument, range: Range) => readonly CodeAction[];
  /** The words that what was found in `range` objects to, and that could be accepted from now on. */
  readonly acceptableWords: (document: ReportDocument, range: Range) => readonly AcceptableWord[];
  /** The name that is selected, if nobody of that name is on the unit's list of people. */
  readonly selectedName: (document: ReportDocument, range: Range) => string | undefined;
  /** The figures of two reports side by side, whosever they are. */
  readonly compare: (earlier: ReportDocument, later: ReportDocument) => Comparison;
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
  const readFrontMatter = createFrontMatterReader(rules);
  const diagnose = createConfiguredChecker({
    rules,
    knowledge,
    configuration: options.configuration ?? EMPTY_CONFIGURATION,
    profile: options.profile,
    faultyReferences: options.faultyReferences,
    words,
    slips: options.slips,
    earlier: options.earlier,
    onRuleFailure: options.onRuleFailure ?? (() => undefined),
  });
  return Object.freeze<ReportService>({
    open: (text) => openReport(text),
    change: (before, text) => openReport(text, before),
    diagnose,
    outline: outlineOf,
    placeholders: placeholdersOf,
    hover: (document, offset) => hover(document, within(document, offset), knowledge),
    placesOfName: (document, offset) => nameAt(document, within(document, offset), knowledge)?.places ?? [],
    renamingAt: (document, offset) => renamingAt(document, within(document, offset), knowledge),
    figures: (document) => figures(document, diagnose(document)),
    inlayHints: (document, range, mode) => inlayHints(document, range, mode, () => diagnose(document)),
    complete: (document, offset, language) =>
      complete(document, within(document, offset), knowledge, words, language),
    kinds: () => commonestFirst(knowledge.kinds),
    newReport: (facts) => newReport(facts, knowledge),
    frame: (document, name) => frameOf(document, name, knowledge),
    structure: (document) => reportStructure(document, knowledge),
    insertSection: (document, title) => sectionInsertion(document, title, knowledge),
    profileOf: (document) =>
      options.profile ?? readFrontMatter(document).configuration.profile ?? options.configuration?.profile,
    maskedNames: maskedNamesOf,
    maskedNameAt: (document, offset) => maskedNameAt(document, within(document, offset)),
    phrases: () => knowledge.phrases,
    nextMarker: (document, offset) => nextMarker(document, within(document, offset)),
    codeActions: (document, range) => codeActions(document, range, diagnose(document), knowledge),
    acceptableWords: (document, range) => acceptableWords(document, diagnosticsAt(range, diagnose(document))),
    selectedName: (document, range) => selectedName(document, range, knowledge),
    compare: compareReports,
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
