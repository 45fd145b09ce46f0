import { SnippetString } from 'vscode';
import type { CompletionItem } from 'vscode';
import { shownLength } from './phrase-files';

/** Tells that a phrase has been written; its arguments are where, and how long it is. Not in the palette. */
export const PHRASE_WRITTEN = '_nigao.phraseWritten';

/**
 * Has Tab go on from the last place of a phrase to the next place of the report. That place is the snippet's last
 * stop, so that a phrase written into a place of another snippet needs no Tab of its own to leave it.
 */
export function goesOnByTab<Item extends CompletionItem>(item: Item): Item {
  const { insertText, range } = item;
  if (!(insertText instanceof SnippetString) || !range || item.command) return item;
  const { start } = 'start' in range ? range : range.inserting;
  item.command = {
    command: PHRASE_WRITTEN,
    title: '',
    arguments: [start.line, start.character, shownLength(insertText.value)],
  };
  return item;
}
