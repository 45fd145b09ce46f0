import { STRUCTURE_EDITS } from '../../features/structure-edits/structure-edits';
import { toOffsets } from '../convert/positions';
import { structureEditRequest } from '../extensions';
import type { StructureEditParams, StructureEditResult } from '../extensions';
import type { OpenDocument } from '../documents';
import type { Session } from '../session/session';

/** Answers the commands that change the structure of a report. */
export function answerStructureEdits({ connection, client, guard }: Session): void {
  const answer = ({ document, version }: OpenDocument, params: StructureEditParams): StructureEditResult => {
    const edit = STRUCTURE_EDITS.find(({ id }) => id === params.command);
    const change = edit?.change(document, toOffsets(document, params.range));
    if (!edit || !change)
      return { version, edits: [], ...(edit ? { reason: edit.needs[client.language] } : {}) };
    const edits = change.edits.map(({ range, newText }) => ({ ...range, newText }));
    return { version, edits, ...(change.selected ? { selected: change.selected } : {}) };
  };
  connection.onRequest(structureEditRequest, guard.ofVersion('nigao/structureEdit', answer, null));
}
