import type { ConfigurationChoice } from '../configuration/workspace-configuration';
import type { ProfileName } from '../rules/profiles';
import type { Severity } from '../rules/rule';
import type { Bilingual, Language } from '../text/language';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormatName = (typeof CHECK_FORMATS)[number];

export const LIST_FORMATS = ['text', 'json'] as const;
export type ListFormatName = (typeof LIST_FORMATS)[number];

/** How a Word file is to be marked, and where the marked copy goes. */
export interface WordMarking {
  readonly comments: boolean;
  readonly revisions: boolean;
  readonly output: string;
}

export interface CheckCommand {
  readonly kind: 'check';
  readonly format: CheckFormatName;
  /** The quietest severity that counts. */
  readonly severity: Severity;
  readonly fix: boolean;
  /** How a Word file is to be marked. */
  readonly marking: WordMarking | undefined;
  /** Which configuration files count. */
  readonly configuration: ConfigurationChoice;
  /** Counts before any other. */
  readonly profile: ProfileName | undefined;
  readonly paths: readonly string[];
}

export const COMPARE_FORMATS = ['text', 'json', 'csv'] as const;

export type CompareFormatName = (typeof COMPARE_FORMATS)[number];

export interface CompareCommand {
  readonly kind: 'compare';
  readonly output: string | undefined;
  readonly format: CompareFormatName;
  readonly earlier: string;
  readonly later: string;
}

export interface OutlineCommand {
  readonly kind: 'outline';
  readonly output: string | undefined;
  readonly format: ListFormatName;
  readonly path: string;
}

export const FIGURES_FORMATS = ['text', 'json', 'csv', 'xlsx'] as const;

type FiguresFormatName = (typeof FIGURES_FORMATS)[number];

export interface FiguresCommand {
  readonly kind: 'figures';
  /** Where the answer goes instead of the screen. */
  readonly output: string | undefined;
  readonly format: FiguresFormatName;
  readonly path: string;
}

export interface ImportCommand {
  readonly kind: 'import';
  readonly path: string;
  /** Beside the file, with its name, if nothing is said. */
  readonly output: string | undefined;
}

export const OPEN_PLACES = ['refuse', 'mark', 'leave'] as const;

export interface ExportCommand {
  readonly kind: 'export';
  readonly path: string;
  readonly output: string;
  /** What becomes of places that are still to be filled in. */
  readonly openPlaces: (typeof OPEN_PLACES)[number];
  /** A .docx whose style is to be taken. */
  readonly like: string | undefined;
  /** A YAML file with the unit's own style. */
  readonly style: string | undefined;
}

export interface StyleCommand {
  readonly kind: 'style';
  /** A .docx whose style is to be told. */
  readonly path: string;
  readonly output: string | undefined;
}

/** What the user asks for on the command line. */
export type Command =
  | CheckCommand
  | OutlineCommand
  | FiguresCommand
  | CompareCommand
  | ImportCommand
  | ExportCommand
  | StyleCommand
  | { readonly kind: 'rules'; readonly format: ListFormatName }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'lsp' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong-use'; readonly message: Bilingual };

/** A command and the language to answer in; undefined: as the terminal is set. */
export interface Invocation {
  readonly command: Command;
  readonly language: Language | undefined;
}
