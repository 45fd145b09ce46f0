import type { TextChange } from './text-change';

interface Edit {
  readonly version: number;
  readonly changes: readonly TextChange[];
}

/** So many edits of a document are remembered; what is older than that is asked of the server again. */
const MOST_EDITS = 4000;

/** What was typed into each document since some version of it, so that places can be found where they are now. */
export class EditHistory {
  readonly #edits = new Map<string, Edit[]>();

  note(uri: string, version: number, changes: readonly TextChange[]): void {
    const edits = this.#edits.get(uri) ?? [];
    edits.push({ version, changes });
    if (edits.length > MOST_EDITS) edits.splice(0, edits.length - MOST_EDITS);
    this.#edits.set(uri, edits);
  }

  forget(uri: string): void {
    this.#edits.delete(uri);
  }

  /** The changes that lead from one version to another; undefined when they are not all known. */
  between(uri: string, from: number, to: number): readonly TextChange[] | undefined {
    if (from === to) return [];
    const edits = (this.#edits.get(uri) ?? []).filter(({ version }) => version > from && version <= to);
    return edits.length === to - from ? edits.flatMap(({ changes }) => changes) : undefined;
  }
}
