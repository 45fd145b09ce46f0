import { MarkupKind } from 'vscode-languageserver/node';
import type { Hover as ProtocolHover } from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { Hover } from '../../features/hover-card';
import type { ClientSupport } from '../client-support';
import { plainText } from './markdown';
import { toProtocolRange } from './positions';

export function toProtocolHover(
  document: ReportDocument,
  hover: Hover,
  client: ClientSupport,
): ProtocolHover {
  const text = hover.contents[client.language];
  return {
    range: toProtocolRange(document, hover.range),
    contents: client.markdownHover
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: plainText(text) },
  };
}
