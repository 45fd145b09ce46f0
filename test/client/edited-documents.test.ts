import { describe, expect, it } from 'vitest';
import { isEdited } from '../../client/src/edited-documents';

/** What the editor says of the file systems it knows. */
const isWritable = (scheme: string): boolean | undefined =>
  ({ 'vscode-vfs': true, memfs: true, git: false, 'vscode-local-history': false })[scheme];

describe('a document', () => {
  it.each(['file', 'untitled', 'vscode-vfs', 'memfs'])('of the scheme %s is edited', (scheme) => {
    expect(isEdited(scheme, isWritable)).toBe(true);
  });

  it.each(['git', 'vscode-local-history', 'output', 'vscode-scm', 'merge-conflict.conflict-diff'])(
    'of the scheme %s is only looked at, as the left side of a comparison is',
    (scheme) => {
      expect(isEdited(scheme, isWritable)).toBe(false);
    },
  );
});
