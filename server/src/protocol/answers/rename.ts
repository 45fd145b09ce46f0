import type { TextEdit } from 'vscode-languageserver/node';
import { unitAt } from '../../features/navigation/name-places';
import { toOffset, toProtocolRange } from '../convert/positions';
import type { Session } from '../session/session';

/** Fills a mask that stands for one name everywhere, or gives the unit another name: what an editor calls renaming. */
export function answerRename({ connection, guard, service }: Session): void {
  connection.onPrepareRename(
    guard.ofVersion(
      'textDocument/prepareRename',
      ({ document }, { position }) => {
        const offset = toOffset(document, position);
        const name = service.maskedNameAt(document, offset);
        const here = name?.places.find(({ start, end }) => start <= offset && offset <= end);
        if (name && here) return { range: toProtocolRange(document, here), placeholder: name.mask };
        const unit = unitAt(document, offset);
        const place = unit.find(({ start, end }) => start <= offset && offset <= end);
        return place
          ? {
              range: toProtocolRange(document, place),
              placeholder: document.text.slice(place.start, place.end),
            }
          : null;
      },
      null,
    ),
  );
  connection.onRenameRequest(
    guard.ofVersion(
      'textDocument/rename',
      ({ uri, document }, { position, newName }) => {
        const offset = toOffset(document, position);
        const name = service.maskedNameAt(document, offset);
        if (!name) {
          const edits = unitAt(document, offset).map((place) => ({
            range: toProtocolRange(document, place),
            newText: newName.trim(),
          }));
          return edits.length > 0 ? { changes: { [uri]: edits } } : null;
        }
        const newText = withoutEnd(newName.trim(), name.label.slice(name.mask.length));
        const edits: TextEdit[] = name.places.map((place) => ({
          range: toProtocolRange(document, place),
          newText,
        }));
        return { changes: { [uri]: edits } };
      },
      null,
    ),
  );
}

/** 青河县 for the xx of xx县 means 青河. */
function withoutEnd(name: string, end: string): string {
  return name.length > end.length && name.endsWith(end) ? name.slice(0, -end.length) : name;
}
