import type { Bilingual } from '../text/language';
import type { Range } from '../text/range';

/** When a name was current, as `2022`, `2022-06` or `2022-06-25`; an open end is left out. */
export interface ActivePeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** One content of a name: most names have one, a few (三项制度, 五个过硬 …) have several. */
export interface Sense {
  /** Where this sense applies, such as 行政执法; only needed beside other senses. */
  readonly field?: string | undefined;
  readonly meaning: string;
  /** The components in their usual order; empty when the name has none. */
  readonly parts: readonly string[];
  /** False when published texts put the components in different orders. */
  readonly orderFixed: boolean;
  /** How many components the name announces; absent when the name holds no number. */
  readonly count?: number | undefined;
  /** How the number words of the name add up to `count`, such as `4+2`. */
  readonly formula?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
}

/** A string that is never right, and what to write instead of it. */
export interface WrongForm {
  readonly text: string;
  readonly right: string;
}

/** A fixed term of the glossary. */
export interface Term {
  readonly term: string;
  readonly group: string;
  readonly groupEnglish?: string | undefined;
  readonly english?: string | undefined;
  readonly aliases: readonly string[];
  /** At least one. */
  readonly senses: readonly Sense[];
  /** The phrase the term usually stands in. */
  readonly collocation?: string | undefined;
  readonly active?: ActivePeriod | undefined;
  readonly wrong: readonly WrongForm[];
  /** What the term is easily confused with; shown to the reader, never searched for. */
  readonly confusions: readonly string[];
  readonly note?: string | undefined;
  /** Whether the wording was seen in a source; otherwise it is given as commonly used. */
  readonly checked: boolean;
  /** The term is not meant where it is directly before one of these strings (三违 before 规). */
  readonly notBefore: readonly string[];
  /** The term is not meant where it is directly after one of these strings (四早 after 周). */
  readonly notAfter: readonly string[];
}

/** One place where a term was found. `range` covers quotation marks that belong to the name. */
export type TermMatch =
  | { readonly as: 'term' | 'alias'; readonly term: Term; readonly range: Range }
  | { readonly as: 'wrong'; readonly term: Term; readonly range: Range; readonly right: string };

/** A wording that official writing keeps to the letter, such as 高举中国特色社会主义伟大旗帜. */
export interface Formula {
  /** As it is usually written. Where marks divide it, what is between them are its members. */
  readonly text: string;
  /** What its members are called together: 四个意识. */
  readonly name?: string | undefined;
  /** Other wordings of it that are right as well. */
  readonly also: readonly string[];
  /** Published texts put its members in different orders. */
  readonly anyOrder: boolean;
  /** Its members are common words: only where its name is in the text as well are they meant. */
  readonly onlyNamed?: boolean;
  /** A name such as 一岗双责: much is nearly the same and right, so only what is plainly mistyped is a slip of it. */
  readonly isTerm?: boolean;
  /** The document, or the occasion, that it was laid down in. */
  readonly source: string;
  /** The first day on which it was the right wording, `YYYY-MM-DD`; undefined where that is not known. */
  readonly from?: string | undefined;
  /** The day on which another wording took its place. */
  readonly until?: string | undefined;
  /** The wording that took its place. */
  readonly now?: string | undefined;
}

/** Somebody of the unit's own list, with the posts he holds during one time; another time is another entry. */
export interface Person {
  readonly name: string;
  readonly posts: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an open end is left out. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** His place among those who are named together; undefined where there is none. */
  readonly order?: number | undefined;
}

/** A place where the text differs from a formula by one slip. Ranges are into the text. */
export interface FormulaSlip {
  readonly formula: Formula;
  /** The formula, or that member of it that the slip is in, as far as it can be shown whole. */
  readonly range: Range;
  /** What the stretch in `range` should be. */
  readonly right: string;
  /** What to write where: the characters that differ and no others, so that marks stay as they are. */
  readonly edit: { readonly range: Range; readonly newText: string } | undefined;
  /** A slip within a wording, a member that is another, left out or in another place. */
  readonly kind: 'character' | 'member' | 'missing' | 'order';
}

/** A formula found to the letter. */
export interface FormulaMatch {
  readonly formula: Formula;
  readonly range: Range;
}

/** What a text has of the formulas: to the letter, and with one slip. */
export interface FormulaFindings {
  readonly exact: readonly FormulaMatch[];
  /** Several formulas may be meant at one place: those that fit best first. */
  readonly slips: readonly FormulaSlip[];
}

/** Finds formulas in text, in time linear in its length. */
export interface FormulaIndex {
  find(this: void, text: string): FormulaFindings;
}

/** A （一） block of a skeleton: its title and its 一是…二是… items, each with `*` where text is to be filled in. */
export interface SkeletonBlock {
  readonly title: string;
  readonly items: readonly string[];
}

/** A first-level section that reports of a kind usually have. */
export interface KindSection {
  readonly title: string;
  readonly english: string;
  /** Other usual titles. */
  readonly alternatives: readonly string[];
  /** Sources of regular expressions (`u`) for headings that say the same in other words. */
  readonly matches: readonly string[];
  /**
   * `required`: its absence is worth a word. `usual`: part of the skeleton, but many reports do without.
   * `optional`: not part of the skeleton, offered when asked for.
   */
  readonly presence: 'required' | 'usual' | 'optional';
  /** The title is the writer's own in every report, so no heading is looked for. */
  readonly free: boolean;
  /** Its parts may stand as sections of the report themselves, without this heading above them. */
  readonly mayBeSplit: boolean;
  /** The text follows on the heading's line: `一、*。一是…`. */
  readonly runIn: boolean;
  readonly lead?: string | undefined;
  readonly items: readonly string[];
  readonly children: readonly SkeletonBlock[];
}

/** How a kind is recognised; every string is the source of a regular expression (`u`). */
export interface KindDetection {
  readonly title: readonly string[];
  readonly opening: readonly string[];
  /** Which kind is tried first when several match: the higher. */
  readonly priority: number;
}

/** A phrase that has no place in reports of a kind. */
export interface ForbiddenPhrase {
  /** The source of a regular expression (`u`). */
  readonly pattern: string;
  readonly reason: Bilingual;
}

/** A kind of report: how to recognise it, and what it usually consists of. */
export interface ReportKind {
  readonly id: string;
  readonly name: Bilingual;
  /** Prefixes that call its skeleton up in completion: pinyin initials and Chinese. */
  readonly prefixes: readonly string[];
  /** Other values of 文种 in the front matter that mean this kind. */
  readonly declaredAs: readonly string[];
  readonly detect: KindDetection;
  /** With `{单位}`, `{年}`, `{下年}`, and `*` for what else is to be filled in. */
  readonly title: string;
  /** The line that addresses the listeners or the receiving organ. */
  readonly salutation?: string | undefined;
  /** Whether a report of this kind without `salutation` is incomplete. */
  readonly salutationRequired: boolean;
  readonly lead: readonly string[];
  readonly sections: readonly KindSection[];
  /** Usual last sentences; the first goes into the skeleton. Empty when there is usually none. */
  readonly closing: readonly string[];
  /** Whether a report of this kind without any of `closing` is incomplete. */
  readonly closingRequired: boolean;
  readonly signature: readonly string[];
  readonly forbidden: readonly ForbiddenPhrase[];
  readonly note?: Bilingual | undefined;
}

/** The word lists, one for each way of going wrong. */
export const wordListIds = [
  'confusable',
  'redundant',
  'blended',
  'missing-word',
  'colloquial',
  'dated-terms',
  'organisation-pairs',
] as const;

export type WordListId = (typeof wordListIds)[number];

/** What an entry looks for: an exact string, or the source of a regular expression (`u`). */
export type WordTarget =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'pattern'; readonly source: string };

/** One entry of a word list. */
export interface WordEntry {
  readonly target: WordTarget;
  /** What to write instead, best first; empty when that is for the writer to say. `$1` stands for a group of the pattern. */
  readonly right: readonly string[];
  readonly reason: Bilingual;
  /** Sources of regular expressions (`u`): a match that overlaps the place says that it is right there. */
  readonly unless: readonly string[];
  readonly severity?: 'warning' | 'information' | 'hint' | undefined;
  /** The day from which the entry holds, `YYYY-MM-DD`; a report on an earlier time is left alone. */
  readonly since?: string | undefined;
}

/** A word list, in the order of its files. */
export interface WordList {
  readonly id: WordListId;
  readonly entries: readonly WordEntry[];
}

/** One place where a word list's entry was found, with its replacements filled in. */
export interface WordMatch {
  readonly entry: WordEntry;
  readonly range: Range;
  readonly replacements: readonly string[];
}

/** Finds the glossary's terms in text, in time linear in its length. */
export interface TermIndex {
  /**
   * The terms, aliases and wrong forms in a text, in order and without overlaps: of several that start at the same
   * place the longest. Quotation marks, straight or curly, may stand around a name or inside it.
   */
  find(this: void, text: string): readonly TermMatch[];
}

/** Finds the entries of a word list in text. */
export interface WordIndex {
  /** The entries found, in order and without overlaps; places that an entry's `unless` overlaps are left out. */
  find(this: void, text: string): readonly WordMatch[];
}

/** A standard phrase, offered while a report is being written. */
export interface Phrase {
  /** Each `*` is a place to fill in. */
  readonly text: string;
  /** What it is for: 高度重视. */
  readonly purpose: string;
  /** The kind of section it belongs to. */
  readonly section: Bilingual;
  /** Words of headings of such sections. */
  readonly headings: readonly string[];
}

/** What the product knows of terms, report kinds and words, ready for use. */
export interface Knowledge {
  readonly terms: readonly Term[];
  readonly kinds: readonly ReportKind[];
  readonly wordLists: Readonly<Record<WordListId, WordList>>;
  /** Built when first used. */
  readonly termIndex: TermIndex;
  readonly formulas: readonly Formula[];
  readonly phrases: readonly Phrase[];
  /** Idioms of four characters. */
  readonly idioms: readonly string[];
  /** Words of the trade that no dictionary has: nothing in them is a slip. */
  readonly vocabulary: readonly string[];
  /** Those of the list that the unit keeps itself. */
  readonly people: readonly Person[];
  /** The formulas and the glossary's groups and phrases, built when first used. */
  readonly formulaIndex: FormulaIndex;
  /** The index of one word list, built when first used. */
  wordIndex(this: void, id: WordListId): WordIndex;
}

/** Everything `server/data` holds, as plain JSON. */
export interface KnowledgeData {
  readonly terms: readonly Term[];
  readonly kinds: readonly ReportKind[];
  readonly wordLists: Readonly<Record<WordListId, WordList>>;
  readonly formulas: readonly Formula[];
  readonly phrases: readonly Phrase[];
  readonly idioms: readonly string[];
  readonly vocabulary: readonly string[];
}

/** Something wrong in a data file: which file and entry, on which zero-based line. */
export interface DataProblem {
  readonly file: string;
  readonly entry: string;
  readonly line: number;
  readonly message: Bilingual;
}
