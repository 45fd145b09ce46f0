import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';

/** What a command of the structure does to a report: edits that do not overlap, in any order. */
export interface StructureChange {
  readonly edits: readonly TextEdit[];
  /** What to select once the edits are made, in the new text. */
  readonly selected?: Range;
}

/** A command that changes the structure of a report and keeps its numbering right, in one undo step. */
export interface StructureEdit {
  /** Stable: key bindings and clients name it. */
  readonly id: string;
  readonly title: Bilingual;
  /** Why there may be nothing to do, for a writer who has asked for it. */
  readonly needs: Bilingual;
  /** `undefined` where it does not apply. `range` is the caret or the selection. */
  readonly change: (document: ReportDocument, range: Range) => StructureChange | undefined;
}
