import { commands, l10n, Uri, window } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { showPage } from '../page';

const OPEN_DOCS = 'nigao.openDocs';

/** Shows one of the pages that come with the extension. */
export function registerDocs({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand(OPEN_DOCS, async () => {
    const pages = [
      { label: l10n.t('How a report is written'), page: 'docs/dialect.md' },
      { label: l10n.t('Settings, profiles, accepted words, own glossaries'), page: 'docs/configuration.md' },
      { label: l10n.t('All rules'), page: 'docs/rules/README.md' },
      { label: l10n.t('What has changed'), page: 'CHANGELOG.md' },
    ];
    const picked = await window.showQuickPick(pages, { placeHolder: l10n.t('Which page?') });
    if (picked) await showPage(Uri.joinPath(extensionUri, picked.page));
  });
}
