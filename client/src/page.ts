import { commands, window } from 'vscode';
import type { Uri } from 'vscode';

const PREVIEW = 'markdown.showPreview';

/** Shows a document of Markdown as a page; as plain text where the editor's preview is switched off. */
export async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand(PREVIEW, uri);
  } catch {
    await window.showTextDocument(uri, { preview: false });
  }
}
