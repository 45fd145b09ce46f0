import { Disposable, l10n, languages, LanguageStatusSeverity } from 'vscode';
import type { LanguageStatusItem } from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORT } from './language-client';
import { statusChanged } from '../../server/src/protocol/extensions';
import type { SegmenterState } from '../../server/src/protocol/extensions';
import { RESTART_SERVER, SHOW_OUTPUT } from './server-commands';

/** Shows in the language status whether the server runs, and which segmenter cuts the text into words. */
export function showSegmenterStatus(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('nigao.segmenter', { language: REPORT });
  item.name = l10n.t('Nigao language server');
  let segmenter: SegmenterState = { state: 'idle' };
  const update = () => {
    if (client.state === State.Running) showSegmenter(item, segmenter);
    else showServer(item, client.state);
  };
  update();
  return Disposable.from(
    item,
    client.onNotification(statusChanged, (params) => {
      segmenter = params.segmenter;
      update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) segmenter = { state: 'idle' };
      update();
    }),
  );
}

function showServer(item: LanguageStatusItem, state: State): void {
  const starting = state === State.Starting;
  item.busy = starting;
  item.severity = starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
  item.text = starting
    ? l10n.t('Starting the language server')
    : l10n.t('The language server is not running');
  item.detail = '';
  item.command = starting
    ? { command: SHOW_OUTPUT, title: l10n.t('Show Output') }
    : { command: RESTART_SERVER, title: l10n.t('Restart') };
}

function showSegmenter(item: LanguageStatusItem, segmenter: SegmenterState): void {
  item.busy = segmenter.state === 'loading';
  item.severity =
    segmenter.state === 'failed' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = describe(segmenter);
  item.detail = segmenter.reason ?? l10n.t('The language server is running');
  item.command = { command: SHOW_OUTPUT, title: l10n.t('Show Output') };
}

function describe({ state, name }: SegmenterState): string {
  switch (state) {
    case 'idle':
      return l10n.t('Word segmenter: not needed yet');
    case 'loading':
      return l10n.t('Word segmenter: loading');
    case 'ready':
      return l10n.t('Word segmenter: {0}', name ?? l10n.t('ready'));
    case 'failed':
      return l10n.t('Word segmenter: not available');
  }
}
