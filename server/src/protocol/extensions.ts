import { NotificationType, NotificationType0, RequestType } from 'vscode-languageserver-protocol/node';
import type { Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-protocol/node';

/*
 * What client and server say to each other beyond the Language Server Protocol: the one file of the server that the
 * extension imports, so it may import nothing but the protocol's own package.
 */

/** A place the writer has still to fill in. */
interface PlaceholderLocation {
  readonly range: Range;
  /** `count`, `percent`, `money`, `date`, `text`, `blank`, `doubt` or `initials`. */
  readonly kind: string;
}

interface PlaceholdersParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface PlaceholdersResult {
  /** The version of the document that the ranges belong to. */
  readonly version: number;
  /** In the order they stand in the document. */
  readonly placeholders: readonly PlaceholderLocation[];
}

/** Client to server: every open placeholder of a document; null when it is not open. */
export const placeholdersRequest = new RequestType<PlaceholdersParams, PlaceholdersResult | null, void>(
  'nigao/placeholders',
);

/** A check that a figure takes part in: the arithmetic, or what is wrong, in the client's language. */
interface FigureCheckItem {
  readonly holds: boolean;
  readonly text: string;
}

/** One figure for the list of figures. */
export interface FigureItem {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** What it counts. */
  readonly indicator: string;
  /** Equal for figures of one indicator; empty where it has none. */
  readonly key: string;
  /** The time its line gives it. */
  readonly time: string;
  /** The headings it stands under, the outermost first. */
  readonly section: readonly string[];
  readonly status: 'proved' | 'wrong' | 'unproved' | 'missing';
  readonly checks: readonly FigureCheckItem[];
}

export interface FiguresResult {
  /** The version of the document that the offsets belong to. */
  readonly version: number;
  /** In the order they stand in the document. */
  readonly figures: readonly FigureItem[];
}

/** Client to server: every figure of a document with what proves it; null when it is not open. */
export const figuresRequest = new RequestType<PlaceholdersParams, FiguresResult | null, void>(
  'nigao/figures',
);

export interface CompareReportsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The report to compare with; it need not be open. */
  readonly other: { readonly uri: string; readonly text: string };
}

/** A page of Markdown. */
export interface CompareReportsResult {
  readonly title: string;
  readonly markdown: string;
}

/** Client to server: the figures of two reports side by side; null when the first is not open. */
export const compareReportsRequest = new RequestType<CompareReportsParams, CompareReportsResult | null, void>(
  'nigao/compareReports',
);

export interface WordCountParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The selections; a caret selects nothing. */
  readonly ranges: readonly Range[];
}

/** 字数 as Word counts it. */
export interface WordCountResult {
  /** The version of the document that was counted. */
  readonly version: number;
  readonly whole: number;
  /** Of the main section that holds the first selection. */
  readonly section?: number;
  /** Of what is selected; 0 for a caret. */
  readonly selected: number;
  /** 目标字数 of the front matter. */
  readonly target?: number;
}

/** Client to server: how long a report is; null when it is not open. */
export const wordCountRequest = new RequestType<WordCountParams, WordCountResult | null, void>(
  'nigao/wordCount',
);

/** A standard phrase; each `*` is a place to fill in. */
export interface PhraseItem {
  readonly text: string;
  /** As a snippet. */
  readonly body: string;
  readonly purpose: string;
  /** What to type to have it. */
  readonly initials: string;
}

/** A place to look from for the files of a unit: a report or a folder; without one there is only what ships. */
interface AroundParams {
  readonly uri?: string;
}

/** The phrases for one kind of section, its name in the client's language. */
export interface PhraseSection {
  readonly section: string;
  /** Whether the writer has kept them. */
  readonly isOwn: boolean;
  readonly phrases: readonly PhraseItem[];
}

/** Client to server: the phrases there are, by section, the writer's own first. */
export const phrasesRequest = new RequestType<AroundParams, readonly PhraseSection[], void>('nigao/phrases');

/** Server to client: a file of the unit's own has changed, and with it kinds and phrases. */
export const ownFilesChanged = new NotificationType0('nigao/ownFilesChanged');

export interface KeepPhraseParams extends PlaceholdersParams {
  readonly text: string;
  readonly purpose: string;
  /** Where it stands in the report: under that heading it is offered first. */
  readonly offset: number;
}

/** Client to server: the edit that keeps a phrase among the writer's own; null where there is none. */
export const keepPhraseRequest = new RequestType<KeepPhraseParams, WorkspaceEdit | null, void>(
  'nigao/keepPhrase',
);

export interface KeepFrameParams extends PlaceholdersParams {
  /** What the kind is to be called. */
  readonly name: string;
}

/** Client to server: the edit that keeps the structure of a report as a kind; null where there is none. */
export const keepFrameRequest = new RequestType<KeepFrameParams, WorkspaceEdit | null, void>(
  'nigao/keepFrame',
);

export interface StructureEditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The caret or the selection. */
  readonly range: Range;
  /** `moveUp`, `renumber`, …: the ids of the commands that change the structure. */
  readonly command: string;
}

/** Edits of the document, in UTF-16 code units from its start; they do not overlap. */
export interface StructureEditResult {
  /** The version of the document that the offsets belong to. */
  readonly version: number;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  /** What to select in the new text. */
  readonly selected?: { readonly start: number; readonly end: number };
  /** Why there is nothing to do, in the client's language. */
  readonly reason?: string;
}

/** Client to server: what a command makes of the structure; null when the document is not open. */
export const structureEditRequest = new RequestType<StructureEditParams, StructureEditResult | null, void>(
  'nigao/structureEdit',
);

/** A place the writer has still to fill in, in UTF-16 code units from the start of the document. */
export interface OpenPlace {
  readonly start: number;
  readonly end: number;
  /** What is written there. */
  readonly text: string;
  /** As in {@link PlaceholderLocation}. */
  readonly kind: string;
}

export interface PlaceholdersChangedParams {
  readonly uri: string;
  /** The version of the document that the places belong to. */
  readonly version: number;
  /** In order. */
  readonly places: readonly OpenPlace[];
}

/**
 * Server to client, after an analysis that changed them: the placeholders of a document. A client that keeps them can
 * go to one without asking, and so without waiting.
 */
export const placeholdersChanged = new NotificationType<PlaceholdersChangedParams>(
  'nigao/placeholdersChanged',
);

/** A kind of report to begin. */
export interface KindItem {
  readonly id: string;
  /** In the client's language. */
  readonly name: string;
  readonly chineseName: string;
  readonly note: string;
  /** Whether it comes from a file of the unit's own. */
  readonly isOwn: boolean;
  readonly sections: readonly { readonly title: string; readonly isUsual: boolean }[];
}

/** Client to server: the kinds of report there are, the unit's own and the commonest first. */
export const kindsRequest = new RequestType<AroundParams, readonly KindItem[], void>('nigao/kinds');

export interface NewReportParams extends AroundParams {
  /** The id of a kind. */
  readonly kind: string;
  readonly unit: string;
  readonly period: string;
  /** The titles of its sections; those usual for the kind where nothing is said. */
  readonly sections?: readonly string[];
}

export interface NewReportResult {
  readonly title: string;
  readonly text: string;
}

/** Client to server: a report to be filled in; null for a kind that is unknown. */
export const newReportRequest = new RequestType<NewReportParams, NewReportResult | null, void>(
  'nigao/newReport',
);

/** A section of the open report, or one that it lacks. */
export interface StructureItem {
  readonly state: 'written' | 'missing' | 'optional';
  /** As written, or as the kind has it. */
  readonly title: string;
  /** Of ordinal and title; 0 for a section that is not there. */
  readonly start: number;
  readonly end: number;
  readonly openPlaces: number;
  readonly children: readonly StructureItem[];
}

export interface StructureResult {
  readonly version: number;
  /** The name of the kind in the client's language; empty for a report of no known kind. */
  readonly kind: string;
  readonly items: readonly StructureItem[];
}

/** Client to server: the sections of a report; null when it is not open. */
export const structureRequest = new RequestType<PlaceholdersParams, StructureResult | null, void>(
  'nigao/structure',
);

/** A replacement in a document, in offsets. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface EditsResult {
  /** The version of the document that the edits belong to. */
  readonly version: number;
  /** They do not overlap. */
  readonly edits: readonly OffsetEdit[];
}

export interface InsertSectionParams extends PlaceholdersParams {
  /** As the kind of the report has it. */
  readonly title: string;
}

/** Client to server: how to insert a section where it belongs; null where that cannot be told. */
export const insertSectionRequest = new RequestType<InsertSectionParams, EditsResult | null, void>(
  'nigao/insertSection',
);

export interface MoveSectionParams extends PlaceholdersParams {
  /** Where the headings of the section and of its new neighbour begin. */
  readonly from: number;
  readonly to: number;
  /** The version of the document that the offsets belong to. */
  readonly version: number;
}

/** Client to server: how to move a section to the place of another, or into it; null where it cannot go. */
export const moveSectionRequest = new RequestType<MoveSectionParams, EditsResult | null, void>(
  'nigao/moveSection',
);

/** A mask that stands for one name in several places. */
export interface MaskedNameItem {
  /** With what follows it: xx县. */
  readonly label: string;
  readonly mask: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The profile that holds for a report. */
export interface ReportState {
  readonly version: number;
  /** `draft`, `final`, `masked`; empty for none. */
  readonly profile: string;
  readonly maskedNames: readonly MaskedNameItem[];
}

/** Client to server: how a report is being checked, and which names are masked in it; null when it is not open. */
export const reportStateRequest = new RequestType<PlaceholdersParams, ReportState | null, void>(
  'nigao/reportState',
);

/** Client to server: the title of each rule in the client's language, by its id. */
export const ruleTitlesRequest = new RequestType<null, Readonly<Record<string, string>>, void>(
  'nigao/ruleTitles',
);

/** Client to server: the page that explains a rule; null for a rule that is unknown. */
export const rulePageRequest = new RequestType<{ readonly rule: string }, CompareReportsResult | null, void>(
  'nigao/rulePage',
);

export interface ExportFiguresParams extends PlaceholdersParams {
  readonly format: 'xlsx' | 'csv';
}

/** Client to server: the figures of a report as a file, in base64; null when it is not open. */
export const exportFiguresRequest = new RequestType<ExportFiguresParams, string | null, void>(
  'nigao/exportFigures',
);

export interface WordParams extends PlaceholdersParams {
  readonly word: string;
}

/** Client to server: the edit that has a word accepted from now on; null where there is none. */
export const acceptWordRequest = new RequestType<WordParams, WorkspaceEdit | null, void>('nigao/acceptWord');

export interface TermParams extends WordParams {
  readonly meaning: string;
}

/** Client to server: the edit that adds a term to the glossary of the workspace; null where there is none. */
export const addTermRequest = new RequestType<TermParams, WorkspaceEdit | null, void>('nigao/addTerm');

/** Which segmenter cuts the text into words, and whether it is there yet. */
export interface SegmenterState {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly name?: string;
  /** Why it failed, or why this one serves instead of a better one; in the client's language. */
  readonly reason?: string;
}

interface StatusParams {
  readonly segmenter: SegmenterState;
}

/** Server to client, whenever the state of its segmenter changes. */
export const statusChanged = new NotificationType<StatusParams>('nigao/status');

/** A paragraph or table of a report on paper, as HTML that holds nothing but text and its looks. */
interface PaperBlock {
  readonly tag: 'p' | 'table';
  readonly class: string;
  readonly style: string;
  readonly html: string;
  readonly line: number;
  readonly startsPage: boolean;
}

/** A report as it looks on paper. Lengths of the page are millimetres, the pitch of lines is points. */
export interface PaperResult {
  readonly version: number;
  readonly blocks: readonly PaperBlock[];
  readonly classes: Readonly<Record<string, string>>;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pitch: number;
  readonly pageNumber: { readonly place: string; readonly dashes: boolean };
  /** Its 字数, the same number as everywhere else. */
  readonly characters: number;
  /** What is wrong with the style that was asked for; the paper is then that of the standard. */
  readonly styleProblem: string | undefined;
  /** The same for other programs. */
  readonly clipboard: { readonly html: string; readonly text: string };
}

/** @property style a YAML file with the style of a unit; without one the paper is that of GB/T 9704 */
export interface PaperParams extends PlaceholdersParams {
  readonly style?: string;
}

/** Client to server: a document as it looks on paper; null when it is not open. */
export const paperRequest = new RequestType<PaperParams, PaperResult | null, void>('nigao/paper');

/** What the clipboard holds: HTML from another program if there is any, else text. */
type PastedParams = { readonly html: string } | { readonly plain: string };

/** Client to server: the report text that the clipboard holds; null when it holds none, or text that needs no change. */
export const pastedRequest = new RequestType<PastedParams, { readonly text: string } | null, void>(
  'nigao/pasted',
);
