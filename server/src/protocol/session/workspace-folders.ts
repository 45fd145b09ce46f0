import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { pathOf, uriOf } from '../addresses';
import type { ClientSupport } from '../client-support';

/** The folders the client works in. */
export interface WorkspaceFolders {
  /** The innermost folder that holds a document, as an address; undefined if none does. */
  readonly of: (uri: string) => string | undefined;
  /** All of them, as addresses. */
  readonly all: () => readonly string[];
  /** To be called once the client is initialized. */
  readonly watch: () => void;
}

export function followWorkspaceFolders(
  connection: Connection,
  client: ClientSupport,
  { workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>,
): WorkspaceFolders {
  const given = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const folders = new Set(given.map(asFolder));
  return {
    of: (uri) => {
      const path = pathOf(uri);
      const address = path === undefined ? uri : uriOf(path);
      const holding = [...folders].filter((folder) => address.startsWith(folder));
      return holding.sort((a, b) => b.length - a.length)[0];
    },
    all: () => [...folders],
    watch: () => {
      if (!client.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(asFolder(uri));
        for (const { uri } of added) folders.add(asFolder(uri));
      });
    },
  };
}

/** As we spell addresses, ending in a stroke. */
function asFolder(uri: string): string {
  const path = pathOf(uri);
  return `${(path === undefined ? uri : uriOf(path)).replace(/\/$/, '')}/`;
}
