import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of its own for a test, with files in it. */
export interface WorkspaceFolder {
  readonly uri: string;
  readonly uriOf: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  readonly clear: () => void;
}

export function makeFolder(): WorkspaceFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'nigao-')));
  const at = (file: string): string => path.join(folder, file);
  return {
    uri: pathToFileURL(folder).href,
    uriOf: (file) => pathToFileURL(at(file)).href,
    write: (file, text) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    remove: (file) => rmSync(at(file)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
