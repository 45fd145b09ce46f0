import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Diagnostic } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { rulePageRequest } from '../../server/src/protocol/extensions';
import { showPage } from './page';

/** Shows the page of a rule, whose id is the argument. Also what the name of a rule beside a finding links to. */
export const EXPLAIN_RULE = '_nigao.explainRule';

const SCHEME = 'nigao-rule';

/** Has each rule explained on a page in the editor's language. */
export function registerRulePages(client: LanguageClient): Disposable {
  const pages = new Map<string, string>();
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => pages.get(path) ?? '',
    }),
    commands.registerCommand(EXPLAIN_RULE, async (rule: string) => {
      if (!client.isRunning()) {
        void window.showInformationMessage(l10n.t('The language server is not running'));
        return;
      }
      const page = await client.sendRequest(rulePageRequest, { rule });
      if (!page) return;
      const path = `/${page.title.replaceAll('/', '／')}.md`;
      pages.set(path, page.markdown);
      await showPage(Uri.from({ scheme: SCHEME, path }));
    }),
  );
}

/** The same finding, its rule linked to the page that explains it rather than to a file. */
export function linkedToPage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'object') return diagnostic;
  const query = encodeURIComponent(JSON.stringify([code.value]));
  diagnostic.code = { value: code.value, target: Uri.parse(`command:${EXPLAIN_RULE}?${query}`) };
  return diagnostic;
}

/** The id of the rule that found something; empty for a finding of nobody's. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
