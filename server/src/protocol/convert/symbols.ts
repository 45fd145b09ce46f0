import { SymbolKind } from 'vscode-languageserver/node';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { writtenName } from '../../document/outline';
import type { OutlineNode } from '../../document/outline';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import { toProtocolRange } from './positions';

/** The outline as a tree. */
export function toDocumentSymbols(document: ReportDocument, nodes: readonly OutlineNode[]): DocumentSymbol[] {
  return nodes.map((node) => ({
    name: nameOf(document, node),
    kind: kindOf(node),
    range: toProtocolRange(document, ownRange(node)),
    selectionRange: toProtocolRange(document, node.name),
    children: toDocumentSymbols(document, node.children),
  }));
}

/**
 * Editors count the end of a range as inside it: an item stops before the mark that ends it, so that a caret at
 * the head of the next item is in that item alone.
 */
function ownRange({ kind, range, name }: OutlineNode): Range {
  return kind === 'item' ? { start: range.start, end: Math.max(name.end, range.end - 1) } : range;
}

/** The outline as a list, for clients that know no tree. */
export function toSymbolInformation(
  uri: string,
  document: ReportDocument,
  nodes: readonly OutlineNode[],
  container?: string,
): SymbolInformation[] {
  return nodes.flatMap((node) => {
    const name = nameOf(document, node);
    const symbol: SymbolInformation = {
      name,
      kind: kindOf(node),
      location: { uri, range: toProtocolRange(document, node.range) },
      ...(container === undefined ? {} : { containerName: container }),
    };
    return [symbol, ...toSymbolInformation(uri, document, node.children, name)];
  });
}

/** Ordinal and title as written; an editor refuses the whole outline for one empty name. */
function nameOf(document: ReportDocument, node: OutlineNode): string {
  const written = writtenName(document, node)
    .replace(/^[#\s]+/u, '')
    .trim();
  return written || node.title || '…';
}

function kindOf({ kind }: OutlineNode): SymbolKind {
  switch (kind) {
    case 'title':
      return SymbolKind.File;
    case 'heading':
      // As VS Code shows the headings of Markdown: module and namespace are both drawn as braces.
      return SymbolKind.String;
    case 'lead':
      return SymbolKind.Key;
    case 'item':
      return SymbolKind.EnumMember;
  }
}
