import { commands, env, l10n, Uri, window } from 'vscode';
import type {
  CustomDocument,
  CustomReadonlyEditorProvider,
  Disposable,
  ExtensionContext,
  WebviewPanel,
} from 'vscode';
import { IMPORT_WORD } from './import-word';
import { MARK_WORD } from './mark-word';
import { escaped, pageOf } from './page';
import type { RunNigao } from './run-nigao';

/** Shows a .docx that is opened in the editor: what it says, and what can be done with it. */
export function registerDocxViewer(context: ExtensionContext, run: RunNigao): Disposable {
  return window.registerCustomEditorProvider('nigao.docx', new DocxViewer(context.extensionUri, run));
}

class DocxViewer implements CustomReadonlyEditorProvider {
  readonly #media: Uri;

  constructor(
    extension: Uri,
    private readonly run: RunNigao,
  ) {
    this.#media = Uri.joinPath(extension, 'client/media');
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.#media] };
    panel.webview.onDidReceiveMessage((message: { readonly command?: string }) => {
      if (message.command === 'import') void commands.executeCommand(IMPORT_WORD, uri);
      if (message.command === 'mark') void commands.executeCommand(MARK_WORD, uri);
      if (message.command === 'open') void env.openExternal(uri);
    });
    panel.webview.html = this.#page(panel, await this.#content(uri));
  }

  async #content(uri: Uri): Promise<string> {
    if (uri.scheme !== 'file') return note(l10n.t('Only files on this machine can be used with Word'));
    const { code, output, errors } = await this.run(l10n.t('Reading the file…'), [
      'import',
      uri.fsPath,
      '-o',
      '-',
    ]);
    if (code !== 0) return note(errors);
    return output
      .split('\n')
      .map((line) => `<p>${escaped(line.replace(/<!--[\s\S]*?-->/g, ''))}</p>`)
      .join('\n');
  }

  #page({ webview, title }: WebviewPanel, content: string): string {
    const button = (command: string, label: string) =>
      `<button type="button" data-command="${command}">${escaped(label)}</button>`;
    const buttons = [
      button('import', l10n.t('Open as a report')),
      button('mark', l10n.t('Check and mark a copy')),
      button('open', l10n.t('Open in Word')),
    ];
    const body = `<header><div role="toolbar" aria-label="${escaped(title)}">${buttons.join('')}</div></header><main>${content}</main>`;
    const page = { language: env.language, title, body, style: 'docx-viewer.css', script: 'docx-viewer.js' };
    return pageOf(webview, this.#media, page);
  }
}

function note(text: string): string {
  return `<p role="alert">${escaped(text)}</p>`;
}
