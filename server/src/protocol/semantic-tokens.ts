import { SemanticTokensBuilder } from 'vscode-languageserver/node';
import type { SemanticTokensLegend } from 'vscode-languageserver/node';
import type { ReportDocument } from '../document/report-document';
import type { SemanticToken, SemanticTokenType } from '../features/semantic-tokens';
import { overlaps } from '../text/range';
import type { Range } from '../text/range';
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

/** Puts tokens into `builder` in the protocol's packed form, those outside `within` left out. */
export function pushTokens(
  builder: SemanticTokensBuilder,
  document: ReportDocument,
  tokens: readonly SemanticToken[],
  within?: Range,
): void {
  for (const { range, type, level } of tokens) {
    if (within && !overlaps(range, within)) continue;
    const { line, character } = toPosition(document, range.start);
    const modifiers = level === undefined ? 0 : 1 << (Math.min(level, LEVELS.length) - 1);
    builder.push(line, character, range.end - range.start, TYPES.indexOf(type), modifiers);
  }
}

/** A builder for each document, which remembers what the client was last given, so that it can send the change. */
export interface TokenBuilders {
  readonly of: (uri: string) => SemanticTokensBuilder;
  readonly forget: (uri: string) => void;
}

export function createTokenBuilders(): TokenBuilders {
  const builders = new Map<string, SemanticTokensBuilder>();
  return {
    of: (uri) => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    },
    forget: (uri) => builders.delete(uri),
  };
}
