import type { TextEdit } from 'vscode-languageserver/node';
import { toOffset, toProtocolRange } from '../convert/positions';
import type { Session } from '../session/session';

/** Fills a mask that stands for one name everywhere, or gives unit, indicator or term another name throughout. */
export function answerRename({ connection, guard, services }: Session): void {
  connection.onPrepareRename(
    guard.ofVersion(
      'textDocument/prepareRename',
      async (open, { position }) => {
        const { document } = open;
        const offset = toOffset(document, position);
        const { service } = await services.of(open);
        const name = service.maskedNameAt(document, offset);
        const masked = name?.places.find(({ start, end }) => start <= offset && offset <= end);
        if (name && masked) return { range: toProtocolRange(document, masked), placeholder: name.mask };
        const here = service.renamingAt(document, offset)?.here;
        return here
          ? {
              range: toProtocolRange(document, here),
              placeholder: document.text.slice(here.start, here.end),
            }
          : null;
      },
      null,
    ),
  );
  connection.onRenameRequest(
    guard.ofVersion(
      'textDocument/rename',
      async (open, { position, newName }) => {
        const { uri, document } = open;
        const offset = toOffset(document, position);
        const { service } = await services.of(open);
        const name = service.maskedNameAt(document, offset);
        const places = name?.places ?? service.renamingAt(document, offset)?.places ?? [];
        const newText = withoutEnd(newName.trim(), name?.label.slice(name.mask.length) ?? '');
        const edits: TextEdit[] = places.map((place) => ({
          range: toProtocolRange(document, place),
          newText,
        }));
        return edits.length > 0 ? { changes: { [uri]: edits } } : null;
      },
      null,
    ),
  );
}

/** 青河县 for the xx of xx县 means 青河. */
function withoutEnd(name: string, end: string): string {
  return end !== '' && name.length > end.length && name.endsWith(end) ? name.slice(0, -end.length) : name;
}
