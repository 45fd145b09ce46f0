import { CompletionItem, CompletionItemKind, Disposable, Hover, languages } from 'vscode';
import type { DocumentSelector, Position, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ruleTitlesRequest } from '../../../server/src/protocol/extensions';
import { configurationExplanation, configurationOffers } from './configuration-offers';
import type { RuleTitles } from './configuration-offers';
import { OWN_FILES, ownFileExplanation, ownFileOffers } from './own-file-offers';

const FILES = ['nigao.config.yaml', ...Object.keys(OWN_FILES)];
const CONFIGURATION: DocumentSelector = { pattern: `**/{${FILES.join(',')}}` };

/** A key, a rule or a level: what is between blanks, colons and brackets. */
const WORD = /[^\s:,[\]{}#]+/;

/** Completes and explains what is written in a `nigao.config.yaml` and the files of a unit, without another extension. */
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
          const file = nameOf(document);
          const all = Array.from({ length: position.line }, (_, line) => document.lineAt(line).text);
          const before = document.lineAt(position.line).text.slice(0, position.character);
          const range = document.getWordRangeAtPosition(position, WORD);
          const offers =
            file in OWN_FILES ? ownFileOffers(file, before) : configurationOffers(all, before, await known());
          return offers.map(({ label, insert, explanation }) => {
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
        const word = range && document.getText(range);
        if (word === undefined) return undefined;
        const text =
          ownFileExplanation(nameOf(document), word) ?? configurationExplanation(word, await known());
        return text === undefined ? undefined : new Hover(text, range);
      },
    }),
  );
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
