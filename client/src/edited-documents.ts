/** Where reports are written, whatever the editor knows of the file systems so far: on disk, and not saved yet. */
const ALWAYS_EDITED: ReadonlySet<string> = new Set(['file', 'untitled']);

/**
 * Whether documents of a URI scheme can be edited. The others are only looked at, such as the old version in a
 * comparison (`git`, `vscode-local-history`): what was wrong in it is no problem any more.
 *
 * @param isWritable what the editor says of a file system; undefined when it knows none of that scheme
 */
export function isEdited(scheme: string, isWritable: (scheme: string) => boolean | undefined): boolean {
  return ALWAYS_EDITED.has(scheme) || isWritable(scheme) === true;
}
