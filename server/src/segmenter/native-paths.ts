import path from 'node:path';

/** Windows' MAX_PATH: a path of so many characters, the closing NUL counted, is too long for `fopen`. */
const MAX_PATH = 260;
const LONGEST_FILE_NAME = 16;

/** Where the native module of a platform lies: `<folder>/<platform>-<arch>/nodejieba.node`. */
export function nativeModuleFile(nativeFolder: string, platform: NodeJS.Platform, arch: string): string {
  return path.join(nativeFolder, `${platform}-${arch}`, 'nodejieba.node');
}

/**
 * The dictionary folder spelled so that cppjieba can open files in it, or undefined if there is no such
 * spelling. A file it cannot open is not an error to it but the end of the process, and it is choosy:
 *
 * - on Windows it reads the path in the machine's code page, so only ASCII is safe (`C:\Users\张三\…` is not);
 * - on Windows a path of 260 characters or more does not open;
 * - it takes the user dictionary's path for a list, separated by `|` and `;`.
 *
 * A path relative to the working directory is tried where the absolute one will not do. (Changing the
 * working directory, as one would in a main thread, is not possible in a worker.)
 */
export function nativeDictionaryFolder(
  folder: string,
  workingDirectory: string,
  platform: NodeJS.Platform,
): string | undefined {
  const windows = platform === 'win32';
  if (windows && folder.length + 1 + LONGEST_FILE_NAME >= MAX_PATH) return undefined;
  const relative = (windows ? path.win32 : path.posix).relative(workingDirectory, folder);
  const opens = windows ? /^[\x20-\x7e]*$/ : /^/;
  return [folder, relative || '.'].find((spelling) => opens.test(spelling) && !/[|;]/.test(spelling));
}
