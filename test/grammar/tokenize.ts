import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar, StateStack } from 'vscode-textmate';

const GRAMMAR = new URL('../../syntaxes/report.tmLanguage.json', import.meta.url);

/** A piece of text with its scopes, the outermost first. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Tokenizes line by line, as VS Code does. */
export function tokenize(grammar: IGrammar, text: string): readonly Token[] {
  let state: StateStack = INITIAL;
  return text.split('\n').flatMap((content, line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(content, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      text: content.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/** Loads the grammar as VS Code does; grammars of other languages are not there, front matter stays uncoloured. */
export async function loadReportGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.report' ? parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR.pathname) : null,
      ),
  });
  const grammar = await registry.loadGrammar('text.report');
  if (!grammar) throw new Error('the grammar has not loaded');
  return grammar;
}
