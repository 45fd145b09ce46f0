import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction } from 'vscode-languageclient/node';
import type { ErrorHandler } from 'vscode-languageclient/node';
import { createRestartPolicy } from './restart-policy';
import { RESTART_SERVER, SHOW_OUTPUT } from './server-commands';

/** So many messages in a row may get lost before the connection counts as broken. */
const LOST_MESSAGES = 3;

/**
 * What happens when the server ends or cannot be talked to: it is started again in silence, and only when that does
 * not help the writer is told, in the editor's language and with a button to start it.
 */
export function createErrorHandler(): ErrorHandler {
  const policy = createRestartPolicy();
  return {
    error: (_error, _message, count) => {
      if (count !== undefined && count > 0 && count <= LOST_MESSAGES) return { action: ErrorAction.Continue };
      return { action: ErrorAction.Shutdown, ...tellOf(l10n.t('The language server cannot be reached')) };
    },
    closed: () => {
      if (policy.mayRestart(Date.now())) return { action: CloseAction.Restart, handled: true };
      const message = l10n.t('The language server has ended several times and is not started again');
      return { action: CloseAction.DoNotRestart, ...tellOf(message) };
    },
  };
}

/** So long a server that ended while it was starting is given to come up once more. */
const PATIENCE_MILLISECONDS = 5000;

/** Tells that the server ended while it was starting, unless it has come up by itself meanwhile. */
export async function tellStartFailed(isRunning: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
  if (!isRunning()) await offerRestart(l10n.t('The language server could not be started'));
}

/** Tells the writer, who need not wait for an answer; the log has the message too. */
function tellOf(message: string): { readonly message: string; readonly handled: true } {
  void offerRestart(message);
  return { message, handled: true };
}

async function offerRestart(message: string): Promise<void> {
  const restart = l10n.t('Restart');
  const showOutput = l10n.t('Show Output');
  const sentence = l10n.t('{0}. Your text is safe; checks and completion wait.', message);
  const chosen = await window.showErrorMessage(sentence, restart, showOutput);
  if (chosen === restart) await commands.executeCommand(RESTART_SERVER);
  if (chosen === showOutput) await commands.executeCommand(SHOW_OUTPUT);
}
