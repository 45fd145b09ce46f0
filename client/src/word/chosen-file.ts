import { l10n, Uri, window, workspace } from 'vscode';

/** The file a command is about: the one it was called on, or the one in the active tab. */
export function chosenFile(uri: Uri | undefined): Uri | undefined {
  const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input;
  const active =
    typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri
      ? input.uri
      : undefined;
  const file = uri ?? active;
  if (file?.scheme === 'file') return file;
  void window.showInformationMessage(
    file ? l10n.t('Only files on this machine can be used with Word') : l10n.t('Open a file first'),
  );
  return undefined;
}

/** A name beside `file` that nothing has yet: `年报.docx`, then `年报 2.docx`. */
export async function freeName(file: Uri, ending: string): Promise<Uri> {
  const stem = file.path.replace(/(?:\.report)?\.[^./]*$/, '');
  for (let count = 1; ; count += 1) {
    const candidate = file.with({ path: `${stem}${count === 1 ? '' : ` ${count}`}${ending}` });
    if (!(await exists(candidate))) return candidate;
  }
}

/** Whether there is anything at an address. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
