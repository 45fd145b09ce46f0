import { RequestType } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';

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
export interface PaperParams extends DocumentParams {
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
