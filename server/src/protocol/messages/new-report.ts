import { RequestType } from 'vscode-languageserver-protocol/node';
import type { AroundParams } from './document';

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
