import type { Line, PlacedLine } from '../document/line';
import type { Nature } from '../document/nature';
import type { ReportDocument } from '../document/report-document';
import type { Knowledge } from '../knowledge/types';
import type { Slip } from '../text/attestation/slips';
import type { Bilingual } from '../text/language';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import type { Evidence } from './evidence';
import type { Severity } from './severity-level';
import type { Directives } from './suppression/directives';

export type { Severity, TextEdit };

/** `safe` may be applied in bulk and unseen, `suggested` only one at a time by a person, `none`: no fix. */
export type FixSafety = 'safe' | 'suggested' | 'none';

export type RuleFamily =
  'placeholder' | 'numbering' | 'number' | 'date' | 'structure' | 'wording' | 'punctuation';

/** Stable for ever and never reused: settings and suppressions name it. It is also the rule's file name. */
export type RuleId = `${RuleFamily}/${string}`;

/** One way to fix a finding. The edits of one fix do not overlap. */
export interface Fix {
  readonly title: Bilingual;
  readonly safety: 'safe' | 'suggested';
  readonly edits: readonly TextEdit[];
  /** It reaches through the whole text: an editor shows what it would do before it does it. */
  readonly isSweeping?: true;
}

/**
 * What a text may do throughout, such as half-width brackets in all its ordinals. Findings of one habit name the same
 * object; where the text has the habit they are told as one.
 */
export interface Habit {
  /** Said of all its places together. */
  readonly message: (count: number) => Bilingual;
  /** The same thing as it should be, with the flag g: a text that does so as often has no habit but makes slips. */
  readonly proper: RegExp;
}

/** Another place that takes part in a finding, such as the total that a part contradicts. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: Bilingual;
}

/** A place in another report that takes part in a finding; its range is into that report. */
interface PlaceElsewhere extends RelatedPlace {
  readonly document: ReportDocument;
}

/** What a program needs to know about a finding besides its message. */
interface FindingData {
  /** What is missing or wrong there: for placeholders its kind, for structure/missing-section the section's title. */
  readonly kind?: string;
}

/**
 * Something a rule saw. Ranges are UTF-16 offsets: into the line for line and word rules, into the document
 * for document rules.
 */
export interface Finding {
  readonly range: Range;
  readonly message: Bilingual;
  /** Replaces the rule's own severity where this finding is more or less certain than the rule at large. */
  readonly severity?: Severity | undefined;
  /** What speaks for a finding about figures; decides its severity. */
  readonly evidence?: Evidence | undefined;
  readonly data?: FindingData | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly elsewhere?: readonly PlaceElsewhere[] | undefined;
  /** The first is the one to make where all findings of a habit are fixed at once. */
  readonly fixes?: readonly Fix[] | undefined;
  readonly habit?: Habit | undefined;
}

/** What a rule rests on: a national standard, the regulation on official documents, or good practice. */
export interface Basis {
  readonly source: '国标' | '条例' | '惯例';
  /** The clause as one would quote it, e.g. “GB/T 15834—2011 附录B”. */
  readonly clause?: string;
}

/**
 * Examples are documentation and tests at once. A `bad` example is a report with a line of `^^^` under each
 * stretch the rule must find (measured in display columns, so a Chinese character is two wide) and nowhere
 * else; `fixed` is the text after the first fix of each finding has been applied. A `good` example must
 * yield nothing.
 */
interface RuleExamples {
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  /** For a rule that holds a report against the one of last time: that report, for all its examples. */
  readonly earlier?: string;
}

export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
}

/** What a rule's option may be set to. */
export type OptionValue = boolean | number | readonly string[];

/** What options a rule runs with: every option it declares, by name. */
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** A setting of a rule that users may change, in `nigao.config.yaml` or the front matter. */
export interface RuleOption {
  readonly name: string;
  /** Also says which type of value the option takes. */
  readonly default: OptionValue;
  readonly description: Bilingual;
}

interface RuleDescription {
  readonly id: RuleId;
  /** `off` until the user turns it on. */
  readonly severity: Severity | 'off';
  /** The highest safety any of its fixes has. */
  readonly fixSafety: FixSafety;
  /** Why its safe fixes change nothing but the slip; every rule that has some says so on its page. */
  readonly safeBecause?: Bilingual;
  readonly basis: Basis;
  /** A few words naming what is wrong, as a heading. */
  readonly title: Bilingual;
  /** What it does and why it matters, in a paragraph a writer can quote to a superior. */
  readonly explanation: Bilingual;
  readonly examples: RuleExamples;
  readonly options?: readonly RuleOption[];
  /**
   * Its findings often mean only that the text is not finished yet: while a line is being written, an editor holds
   * new ones back until the writer moves to another line or pauses. The command line does not.
   */
  readonly isPatient?: true;
  /** Its findings say that a figure has the wrong value; each begins where the figure does. */
  readonly judgesValues?: true;
  /** It questions a word for its own sake, which the writer may know better: accepted words are left alone. */
  readonly heedsAcceptedWords?: true;
  /** Its safe fixes are what “format document” makes. */
  readonly isFormatting?: true;
  /**
   * Lowers or raises the severity for a whole document, e.g. for a draft that is masked on purpose. Called for
   * each finding whose severity the user has not set.
   */
  readonly severityIn?: (finding: Finding, document: ReportDocument) => Severity | undefined;
  /** Whether a paper of that nature is right to do what was found, so that nothing is said. */
  readonly isRightIn?: (nature: Nature, finding: Finding) => boolean;
  /** Rules that know more of what they find: where one of them finds something, this one is silent. */
  readonly givesWayTo?: readonly RuleId[];
}

/** What every rule may consult beside the text. */
export interface RuleContext {
  readonly knowledge: Knowledge;
  /** The rule's own options, as the user has set them or as they are by default. */
  readonly options: RuleOptions;
  readonly earlier: EarlierReports;
}

/**
 * The reports of last time that a report can be held against, the likeliest first; none where nobody can read them.
 * Asked on every change, so it answers from what it knows.
 */
export type EarlierReports = (document: ReportDocument) => readonly ReportDocument[];

/** Sees one line at a time; its findings are kept for as long as the line's text stays the same. */
export interface LineRule extends RuleDescription {
  readonly scope: 'line';
  readonly check: (line: Line, context: RuleContext) => readonly Finding[];
}

/** Sees one line and its words. Silent for a line until its words are known. */
export interface WordRule extends RuleDescription {
  readonly scope: 'words';
  /** A quick look without words: lines that answer false are never segmented for this rule. */
  readonly mayConcern: (line: Line) => boolean;
  readonly check: (line: Line, words: readonly string[], context: RuleContext) => readonly Finding[];
}

/** Sees the whole document, through what is already known of its lines. Must stay cheap: it runs on every change. */
export interface DocumentRule extends RuleDescription {
  readonly scope: 'document';
  readonly check: (document: ReportDocument, context: RuleContext) => readonly Finding[];
}

/** A slip where it is; its range is into the line. */
export interface PlacedSlip {
  readonly placed: PlacedLine;
  readonly slip: Slip;
}

/**
 * Sees the whole document, and the slips that its lines seem to have: all that are known so far. Must stay cheap: it runs
 * on every change.
 */
export interface SlipRule extends RuleDescription {
  readonly scope: 'slips';
  readonly check: (
    document: ReportDocument,
    slips: readonly PlacedSlip[],
    context: RuleContext,
  ) => readonly Finding[];
}

/**
 * Sees what a report itself says about how it is to be checked, once all other rules have spoken. Its findings cannot
 * be suppressed.
 */
export interface DirectiveRule extends RuleDescription {
  readonly scope: 'directives';
  readonly check: (directives: Directives, context: RuleContext) => readonly Finding[];
}

export type Rule = LineRule | WordRule | SlipRule | DocumentRule | DirectiveRule;

/** Returns its argument; lets TypeScript check a rule file while it is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
