import { CompletionItem, CompletionItemKind, Disposable, Hover, languages } from 'vscode';
import type { DocumentSelector, Position, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ruleTitlesRequest } from '../../../server/src/protocol/extensions';
import { configurationExplanation, configurationOffers } from './configuration-offers';
import type { RuleTitles } from './configuration-offers';

const CONFIGURATION: DocumentSelector = { pattern: '**/nigao.config.yaml' };

/** A key, a rule or a level: what stands between blanks, colons and brackets. */
const WORD = /[^\s:,[\]{}#]+/;

/** Completes and explains what is written in a `nigao.config.yaml`, without another extension. */
export function helpWithConfiguration(client: LanguageClient): Disposable {
  let titles: Promise<RuleTitles> | undefined;
  const known = async (): Promise<RuleTitles> => {
    if (!client.isRunning()) return {};
    titles ??= client.sendRequest(ruleTitlesRequest, null);
    return titles;
  };
  return Disposable.from(
    languages.registerCompletionItemProvider(
      CONFIGURATION,
      {
        provideCompletionItems: async (document, position) => {
          const all = Array.from({ length: position.line }, (_, line) => document.lineAt(line).text);
          const before = document.lineAt(position.line).text.slice(0, position.character);
          const range = document.getWordRangeAtPosition(position, WORD);
          return configurationOffers(all, before, await known()).map(({ label, insert, explanation }) => {
            const item = new CompletionItem({ label, description: explanation }, CompletionItemKind.Property);
            item.insertText = insert;
            if (range) item.range = range.with({ end: position });
            return item;
          });
        },
      },
      ':',
      ' ',
    ),
    languages.registerHoverProvider(CONFIGURATION, {
      provideHover: async (document: TextDocument, position: Position) => {
        const range = document.getWordRangeAtPosition(position, WORD);
        const text = range && configurationExplanation(document.getText(range), await known());
        return text === undefined ? undefined : new Hover(text, range);
      },
    }),
  );
}
