import { commands, l10n, window } from 'vscode';
import type { ExtensionContext, Disposable } from 'vscode';

const OPEN_WALKTHROUGH = 'nigao.openWalkthrough';

/** Under which it is remembered that the first steps were offered. */
const OFFERED = 'walkthroughOffered';

/** Opens the first five minutes when asked, and offers them to a newcomer once. */
export function offerWalkthrough(context: ExtensionContext): Disposable {
  void offer(context);
  return commands.registerCommand(OPEN_WALKTHROUGH, () => open(context));
}

async function offer(context: ExtensionContext): Promise<void> {
  if (context.globalState.get(OFFERED)) return;
  await context.globalState.update(OFFERED, true);
  const show = l10n.t('Show me');
  const chosen = await window.showInformationMessage(
    l10n.t('New to Nigao? The first five minutes, with pictures'),
    show,
  );
  if (chosen === show) await open(context);
}

async function open({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand(
    'workbench.action.openWalkthrough',
    `${extension.id}#nigao.firstSteps`,
    false,
  );
}
