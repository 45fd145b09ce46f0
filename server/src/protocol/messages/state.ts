import { NotificationType, RequestType } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';
import type { CompareReportsResult } from './figures';

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
export const reportStateRequest = new RequestType<DocumentParams, ReportState | null, void>(
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
