import { movedTo } from '../../features/structure-edits/move-to';
import { STRUCTURE_EDITS } from '../../features/structure-edits/structure-edits';
import { toOffsets } from '../convert/positions';
import { moveSectionRequest, structureEditRequest } from '../extensions';
import type { EditsResult, MoveSectionParams, StructureEditParams, StructureEditResult } from '../extensions';
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
  const move = (
    { document, version }: OpenDocument,
    { from, to, version: asked }: MoveSectionParams,
  ): EditsResult | null => {
    const edits = version === asked ? movedTo(document, from, to) : undefined;
    return edits ? { version, edits: edits.map(({ range, newText }) => ({ ...range, newText })) } : null;
  };
  connection.onRequest(moveSectionRequest, guard.ofVersion('nigao/moveSection', move, null));
  connection.onRequest(structureEditRequest, guard.ofVersion('nigao/structureEdit', answer, null));
}
