import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Language } from '../text/language';
import type { OpenDocument, OpenDocuments } from './documents';
import { describeFailure, featureFailed } from './failures';
import type { DocumentParams } from './messages/document';
import { nextMessageRead } from './turns';

/** Answers a request about an open document. */
type Answer<P extends DocumentParams, R> = (open: OpenDocument, params: P) => R | Promise<R>;

interface RequestGuardOptions {
  readonly documents: OpenDocuments;
  readonly language: Language;
  /** Told of every failure, without text of the report. */
  readonly log: (message: string) => void;
}

/** What a handler gives back to the connection. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** Makes handlers of answers; `feature` is the method's name, for the error message. */
export interface RequestGuard {
  /**
   * For answers that hold only for the text that was asked about: if the client edits it in the meantime, it
   * is told so.
   */
  readonly ofVersion: <P extends DocumentParams, R>(
    feature: string,
    answer: Answer<P, R>,
    whenClosed: R,
  ) => Handler<P, R>;
  /** For answers that say themselves which version they are about, or are asked for again. */
  readonly ofNewest: <P extends DocumentParams, R>(
    feature: string,
    answer: Answer<P, R>,
    whenClosed: R,
  ) => Handler<P, R>;
}

/**
 * Stands between the client and every feature: a request that was cancelled before its turn costs nothing, and
 * a feature that throws costs its own answer and nothing else.
 */
export function guardRequests(options: RequestGuardOptions): RequestGuard {
  const { documents } = options;
  const guard =
    (mustBeCurrent: boolean) =>
    <P extends DocumentParams, R>(feature: string, answer: Answer<P, R>, whenClosed: R): Handler<P, R> =>
    async (params, token) => {
      const { uri } = params.textDocument;
      const asked = documents.version(uri);
      const outdated = () => mustBeCurrent && documents.version(uri) !== asked;
      try {
        await nextMessageRead();
        if (token.isCancellationRequested) return cancelled();
        if (outdated()) return contentModified();
        const open = documents.get(uri);
        if (!open) return whenClosed;
        const result = await answer(open, params);
        return outdated() ? contentModified() : result;
      } catch (error) {
        return failed(feature, error, options);
      }
    };
  return { ofVersion: guard(true), ofNewest: guard(false) };
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function contentModified(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}

function failed(
  feature: string,
  error: unknown,
  { language, log }: RequestGuardOptions,
): ResponseError<never> {
  const message = featureFailed(feature)[language];
  log(`${message}\n${describeFailure(error)}`);
  return new ResponseError(ErrorCodes.InternalError, message);
}
