import { Disposable, EventEmitter, workspace } from 'vscode';
import type { Event, TextDocument } from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Jumps, ToldPlace } from '../jump/jumps';
import { placeholdersChanged } from '../../../server/src/protocol/extensions';
import type { OpenPlace, PlaceholdersChangedParams } from '../../../server/src/protocol/extensions';

/** The places of each report that are still to be filled in, kept here so that no key has to wait for the server. */
export interface OpenPlaces extends Disposable {
  /** Where they are now, in order; undefined while the server has not told of any. */
  readonly of: (document: TextDocument) => readonly (OpenPlace & ToldPlace)[] | undefined;
  /** Fired with the address of a document whose places have changed; without one when the server has ended. */
  readonly onDidChange: Event<string | undefined>;
}

export function followOpenPlaces(client: LanguageClient, jumps: Jumps): OpenPlaces {
  const latest = new Map<string, PlaceholdersChangedParams>();
  const emitter = new EventEmitter<string | undefined>();
  const uriOf = ({ uri }: TextDocument): string => client.code2ProtocolConverter.asUri(uri);
  const listeners = Disposable.from(
    emitter,
    client.onNotification(placeholdersChanged, (params) => {
      latest.set(params.uri, params);
      emitter.fire(params.uri);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) return;
      latest.clear();
      emitter.fire(undefined);
    }),
    workspace.onDidCloseTextDocument((document) => {
      latest.delete(uriOf(document));
      emitter.fire(uriOf(document));
    }),
  );
  return {
    of: (document) => {
      const known = latest.get(uriOf(document));
      return known?.places.flatMap((place) => jumps.placeNow(document, known.version, place) ?? []);
    },
    onDidChange: emitter.event,
    dispose: () => void listeners.dispose(),
  };
}
