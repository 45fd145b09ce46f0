import { CompletionItem, CompletionItemKind, languages, Range, SnippetString } from 'vscode';
import type { Disposable, ExtensionContext, Position, TextDocument } from 'vscode';
import { REPORT } from '../language-client';
import { goesOnByTab } from './phrase-stops';
import { shippedPhrases } from './shipped-phrases';
import { snippetOffers } from './snippet-offers';
import type { SnippetOffer } from './snippet-offers';

/**
 * Offers the contributed snippets by what they say. VS Code lists them by what is to be typed (xbn), with the Chinese
 * small at the side: there they are turned off, by a default of ours for reports.
 */
export function offerSnippets({ extension }: ExtensionContext): Disposable {
  const shipped = shippedPhrases(extension).then((groups) => groups.flatMap(({ phrases }) => phrases));
  return languages.registerCompletionItemProvider(
    { language: REPORT },
    {
      provideCompletionItems: async (document, position) => {
        const before = document.lineAt(position).text.slice(0, position.character);
        return snippetOffers(before, await shipped).map((offer) => toItem(offer, document, position));
      },
    },
  );
}

function toItem(
  { phrase, typedLength, filterText }: SnippetOffer,
  document: TextDocument,
  position: Position,
): CompletionItem {
  const item = new CompletionItem(
    { label: phrase.shown, description: phrase.description },
    CompletionItemKind.Text,
  );
  item.insertText = new SnippetString(phrase.body);
  item.filterText = filterText;
  // After what the server offers, which knows the section.
  item.sortText = '1';
  item.documentation = phrase.shown;
  item.range = new Range(document.positionAt(document.offsetAt(position) - typedLength), position);
  return goesOnByTab(item);
}
