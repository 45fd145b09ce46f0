import type { Connection } from 'vscode-languageserver/node';
import type { PlacedPlaceholder } from '../../document/placed-placeholders';
import type { OpenDocument } from '../documents';
import { placeholdersChanged } from '../extensions';
import type { OpenPlace } from '../extensions';

/** Tells the client which placeholders a document has, whenever that has changed. */
export interface PlaceholderNotifications {
  readonly update: (open: OpenDocument, placeholders: readonly PlacedPlaceholder[]) => void;
  readonly forget: (uri: string) => void;
}

export function createPlaceholderNotifications(connection: Connection): PlaceholderNotifications {
  const lastSent = new Map<string, string>();
  return {
    update: ({ uri, version, document }, placeholders) => {
      const places = placeholders.map(({ kind, range: { start, end } }): OpenPlace => {
        return { start, end, text: document.text.slice(start, end), kind };
      });
      const said = JSON.stringify(places);
      if (lastSent.get(uri) === said) return;
      lastSent.set(uri, said);
      void connection.sendNotification(placeholdersChanged, { uri, version, places });
    },
    forget: (uri) => lastSent.delete(uri),
  };
}
