import {
  commands,
  l10n,
  Position,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Disposable, ExtensionContext, TextDocument, TextEditor, WebviewPanel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { paperRequest } from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';
import { escaped, pageOf } from './page';
import type { PageStyles } from './page-style';

const SHOW_PREVIEW = 'nigao.showPreview';
const COPY_FINISHED = 'nigao.copyFinished';

/** How long the writer must pause before the paper is set anew. */
const PAUSE = 250;

/** Registers the view of a report on paper, which follows typing and scrolling. */
export function registerPreview(
  context: ExtensionContext,
  client: LanguageClient,
  styles: PageStyles,
): Disposable[] {
  const previews = new Map<string, Preview>();
  const open = (): Preview | undefined => {
    const document = activeReport();
    if (!document) {
      void window.showInformationMessage(l10n.t('Open the report to preview first'));
      return undefined;
    }
    const key = document.uri.toString();
    const known = previews.get(key);
    if (known) {
      known.reveal();
      return known;
    }
    const preview = new Preview(context.extensionUri, client, styles, document, () => previews.delete(key));
    previews.set(key, preview);
    return preview;
  };
  return [
    commands.registerCommand(SHOW_PREVIEW, open),
    commands.registerCommand(COPY_FINISHED, () => open()?.copy()),
    workspace.onDidChangeTextDocument(({ document }) => previews.get(document.uri.toString())?.changed()),
    workspace.onDidSaveTextDocument(({ uri }) => previews.forEach((preview) => preview.saved(uri))),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
      previews.get(textEditor.document.uri.toString())?.follow(textEditor),
    ),
    { dispose: () => previews.forEach((preview) => preview.dispose()) },
  ];
}

/** What the page tells. */
interface PreviewMessage {
  readonly kind: 'ready' | 'line' | 'copied' | 'style';
  readonly line?: number;
}

class Preview {
  readonly #panel: WebviewPanel;
  #waiting: NodeJS.Timeout | undefined;
  #page = untold();
  /** While the editor follows the page it must not send the page elsewhere. */
  #quietUntil = 0;

  constructor(
    extension: Uri,
    private readonly client: LanguageClient,
    private readonly styles: PageStyles,
    private readonly document: TextDocument,
    onClosed: () => void,
  ) {
    const media = Uri.joinPath(extension, 'client/media');
    const name = document.uri.path.replace(/^.*\//, '');
    const title = l10n.t('Preview: {0}', name);
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#panel = window.createWebviewPanel('nigao.preview', title, place, {
      enableScripts: true,
      localResourceRoots: [media],
    });
    this.#panel.webview.html = pageOf(this.#panel.webview, media, {
      language: 'zh-CN',
      title,
      body: previewBody(),
      style: 'preview.css',
      script: 'preview.js',
    });
    this.#panel.webview.onDidReceiveMessage((message: PreviewMessage) => this.#told(message));
    // A page that another tab hides is thrown away, and made anew when it is shown again.
    this.#panel.onDidChangeViewState(() => {
      if (!this.#panel.visible) this.#page = untold();
    });
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#waiting);
      onClosed();
    });
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  changed(): void {
    clearTimeout(this.#waiting);
    if (this.#panel.visible) this.#waiting = setTimeout(() => void this.#update(), PAUSE);
  }

  async #update(): Promise<void> {
    await this.#page.isReady;
    if (!this.client.isRunning()) return;
    const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(this.document);
    const style = await this.styles.yamlOf(this.document);
    const asked = { textDocument, ...(style === undefined ? {} : { style }) };
    const paper = await this.client.sendRequest(paperRequest, asked).catch(() => null);
    const name = this.styles.nameOf(this.document);
    if (paper) await this.#panel.webview.postMessage({ kind: 'paper', paper, style: name });
  }

  /** A style file was saved. */
  saved(file: Uri): void {
    if (this.styles.isFrom(this.document, file)) this.changed();
  }

  async #chooseStyle(): Promise<void> {
    if (await this.styles.choose(this.document)) await this.#update();
  }

  /** Shows the part of the paper that the editor shows. */
  follow({ visibleRanges }: TextEditor): void {
    const [first] = visibleRanges;
    if (!first || Date.now() < this.#quietUntil) return;
    void this.#panel.webview.postMessage({ kind: 'scroll', line: first.start.line });
  }

  /** Only a page that has the focus may write to the clipboard. */
  async copy(): Promise<void> {
    this.#panel.reveal(undefined, false);
    await this.#update();
    await this.#panel.webview.postMessage({ kind: 'copy' });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #told({ kind, line }: PreviewMessage): void {
    if (kind === 'ready') {
      this.#page.ready();
      void this.#update();
    }
    if (kind === 'style') void this.#chooseStyle();
    if (kind === 'copied')
      window.setStatusBarMessage(l10n.t('The finished report is on the clipboard'), 4000);
    if (kind !== 'line' || line === undefined) return;
    const editor = window.visibleTextEditors.find((one) => one.document === this.document);
    this.#quietUntil = Date.now() + 500;
    const at = new Position(Math.max(0, line), 0);
    editor?.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
  }
}

/** A page that has not told yet that it can be spoken to. */
function untold(): { readonly isReady: Promise<void>; readonly ready: () => void } {
  let ready = () => undefined as void;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  return { isReady, ready };
}

function previewBody(): string {
  const button = (id: string, label: string, text: string) =>
    `<button type="button" id="${id}" aria-label="${escaped(label)}" title="${escaped(label)}">${text}</button>`;
  return `<header><div role="toolbar" aria-label="${escaped(l10n.t('Preview'))}">
${button('smaller', l10n.t('Smaller'), '−')}<output id="zoom">100%</output>${button('larger', l10n.t('Larger'), '+')}
${button('fit', l10n.t('Fit the width'), '↔')}
${button('style', l10n.t('Choose how the report looks on paper'), 'GB/T 9704')}
${button('copy', l10n.t('Copy the finished report'), escaped(l10n.t('Copy')))}
<output id="count" role="status" data-pages="${escaped(l10n.t('Pages: {0}, characters: {1}'))}"></output>
</div></header>
<div id="problem" role="alert" hidden></div>
<main id="pages" tabindex="0" aria-label="${escaped(l10n.t('Pages'))}"></main>`;
}
