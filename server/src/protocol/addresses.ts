import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a file on this machine; undefined for what lies elsewhere or is not saved anywhere. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address that names no file of this machine, such as one with a host.
    return undefined;
  }
}

/** The address of a file on this machine. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
