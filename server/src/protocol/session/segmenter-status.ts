import type { Connection } from 'vscode-languageserver/node';
import type { Language } from '../../text/language';
import type { SegmenterStatus } from '../environment';
import { statusChanged } from '../extensions';
import type { SegmenterState } from '../extensions';

/** Tells the client how far the segmenter has got, if it does not know yet. */
export function createSegmenterNotifications(
  connection: Connection,
  language: Language,
): (status: SegmenterStatus) => void {
  let lastSent: string | undefined;
  return (status) => {
    const segmenter = toSegmenterState(status, language);
    const said = JSON.stringify(segmenter);
    if (said === lastSent) return;
    lastSent = said;
    void connection.sendNotification(statusChanged, { segmenter });
  };
}

function toSegmenterState({ state, name, reason }: SegmenterStatus, language: Language): SegmenterState {
  return { state, ...(name && { name }), ...(reason && { reason: reason[language] }) };
}
