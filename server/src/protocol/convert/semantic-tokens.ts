import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { SemanticToken, SemanticTokenType } from '../../features/semantic-tokens';
import { overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { toPosition } from './positions';

const TYPES: readonly SemanticTokenType[] = [
  'title',
  'heading',
  'ordinal',
  'lead',
  'marker',
  'placeholder',
  'term',
];

/** The level of a heading; deeper ones than the last are shown like it. */
const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;

/** The token types under their own names; the editor's theme or the extension says how they look. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...LEVELS],
};

/** Tokens in the protocol's packed form, each relative to the one before; those outside `within` are left out. */
export function encodeTokens(
  document: ReportDocument,
  tokens: readonly SemanticToken[],
  within?: Range,
): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { range, type, level } of tokens) {
    if (within && !overlaps(range, within)) continue;
    const start = toPosition(document, range.start);
    const character = start.line === last.line ? start.character - last.character : start.character;
    const modifiers = level === undefined ? 0 : 1 << (Math.min(level, LEVELS.length) - 1);
    data.push(start.line - last.line, character, range.end - range.start, TYPES.indexOf(type), modifiers);
    last = start;
  }
  return data;
}

/** What the client was last given for each document, so that it can be sent the difference. */
export interface TokenMemory {
  readonly full: (uri: string, data: number[]) => SemanticTokens;
  /** The difference to the result the client names; all tokens, if that is not the one remembered. */
  readonly delta: (
    uri: string,
    data: number[],
    previousResultId: string,
  ) => SemanticTokens | SemanticTokensDelta;
  readonly forget: (uri: string) => void;
}

export function createTokenMemory(): TokenMemory {
  const remembered = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let results = 0;
  const full = (uri: string, data: number[]): SemanticTokens & { readonly resultId: string } => {
    const result = { resultId: String(++results), data };
    remembered.set(uri, result);
    return result;
  };
  return {
    full,
    delta: (uri, data, previousResultId) => {
      const before = remembered.get(uri);
      const next = full(uri, data);
      if (before?.resultId !== previousResultId) return next;
      return { resultId: next.resultId, edits: difference(before.data, data) };
    },
    forget: (uri) => remembered.delete(uri),
  };
}

/** One edit for all that lies between what both begin and end with; none for equal arrays. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
