import type { FoldingRange as ProtocolFoldingRange } from 'vscode-languageserver/node';
import type { FoldingRange } from '../../features/folding';

/** Whole lines, so it suits clients that fold nothing less; the outer and upper ones first where `limit` cuts. */
export function toProtocolFoldingRanges(
  ranges: readonly FoldingRange[],
  limit: number,
): ProtocolFoldingRange[] {
  return ranges.slice(0, limit).map(({ startLine, endLine, kind }) => ({
    startLine,
    endLine,
    ...(kind ? { kind } : {}),
  }));
}
