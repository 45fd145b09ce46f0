import type { Connection } from 'vscode-languageserver/node';
import type { PlacedPlaceholder } from '../../document/placed-placeholders';
import type { OpenDocument } from '../documents';
import { placeholdersChanged } from '../extensions';
import type { PlaceholdersChangedParams } from '../extensions';

/** Tells the client how many placeholders a document has, whenever that has changed. */
export interface PlaceholderNotifications {
  readonly update: (open: OpenDocument, placeholders: readonly PlacedPlaceholder[]) => void;
  readonly forget: (uri: string) => void;
}

export function createPlaceholderNotifications(connection: Connection): PlaceholderNotifications {
  const lastSent = new Map<string, string>();
  return {
    update: ({ uri, version }, placeholders) => {
      const counts = countByKind(placeholders);
      const said = JSON.stringify(counts);
      if (lastSent.get(uri) === said) return;
      lastSent.set(uri, said);
      void connection.sendNotification(placeholdersChanged, { uri, version, ...counts });
    },
    forget: (uri) => lastSent.delete(uri),
  };
}

function countByKind(
  placeholders: readonly PlacedPlaceholder[],
): Pick<PlaceholdersChangedParams, 'count' | 'byKind'> {
  const byKind: Record<string, number> = {};
  for (const { kind } of placeholders) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { count: placeholders.length, byKind };
}
