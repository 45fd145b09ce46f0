import { readFile } from 'node:fs/promises';
import type { Extension } from 'vscode';
import { phrasesIn } from './phrase-files';
import type { PhraseGroup } from './phrase-files';

interface SnippetContribution {
  readonly path: string;
}

/** The phrases in the snippet files that the extension contributes, by file. */
export function shippedPhrases({
  packageJSON,
  extensionPath,
}: Extension<unknown>): Promise<readonly PhraseGroup[]> {
  const manifest = packageJSON as { readonly contributes: { readonly snippets: SnippetContribution[] } };
  const files = manifest.contributes.snippets.map(async ({ path }) =>
    phrasesIn({ path, text: await readFile(`${extensionPath}/${path}`, 'utf8') }),
  );
  return Promise.all(files);
}
