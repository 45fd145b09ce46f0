import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  StatusBarAlignment,
  window,
  workspace,
} from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { applyEdits } from '../apply-edits';
import type { OpenPlaces } from '../open-places/store';
import { reportStateRequest } from '../../../server/src/protocol/extensions';
import { activeReport, followReport } from '../views/follow-report';
import { withProfile } from './front-matter-profile';

const SWITCH_PROFILE = 'nigao.switchProfile';

/** Left of the places to fill in. */
const PRIORITY = 102;

/** So many open places, and the findings are hard to see among them. */
const MANY_PLACES = 20;

/** Under which it is remembered that the draft profile was offered. */
const OFFERED = 'draftOffered';

/** Shows which profile holds for the active report, lets the writer switch it, and offers 起草 once. */
export function showProfileStatus(
  context: ExtensionContext,
  client: LanguageClient,
  places: OpenPlaces,
): Disposable {
  const item = window.createStatusBarItem('nigao.profile', StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('Profile of checking');
  item.command = SWITCH_PROFILE;
  let profile = '';
  const update = async (document: TextDocument): Promise<boolean> => {
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const state = await client.sendRequest(reportStateRequest, { textDocument });
    if (state?.version !== document.version) return false;
    profile = state.profile;
    item.text = `$(checklist) ${profileName(profile)}`;
    item.tooltip = l10n.t('Profile of checking: {0}. Click to switch', profileName(profile));
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.show();
    await offerDraft(context, document, profile, places);
    return true;
  };
  const later = workspace.onDidChangeConfiguration;
  return Disposable.from(
    item,
    followReport(client, {
      isVisible: () => true,
      onDidChangeVisibility: (listener) =>
        later((event) => {
          if (event.affectsConfiguration('nigao.profile')) setTimeout(listener, SETTLED_MILLISECONDS);
        }),
      update,
      clear: () => item.hide(),
    }),
    places.onDidChange(() => {
      const document = activeReport();
      if (document && (places.of(document)?.length ?? 0) > MANY_PLACES)
        void offerDraft(context, document, profile, places);
    }),
    commands.registerCommand(SWITCH_PROFILE, async (chosen?: string) => {
      const document = activeReport();
      const name = chosen ?? (document && (await pickProfile(profile)));
      if (document && name !== undefined) await setProfile(document, name);
    }),
  );
}

/** By then the server has heard of a setting too. */
const SETTLED_MILLISECONDS = 300;

async function pickProfile(now: string): Promise<string | undefined> {
  const items = ['', 'draft', 'final', 'masked'].map((profile) => ({
    label: `${profile === now ? '$(check) ' : ''}${profileName(profile)}`,
    detail: profileEffect(profile),
    profile,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('How is this report to be checked?'),
  });
  return picked?.profile;
}

/** In the report's own front matter where it has one, else in the settings of the folder or of the writer. */
async function setProfile(document: TextDocument, profile: string): Promise<void> {
  const edit = withProfile(document.getText(), CHINESE[profile]);
  if (edit) {
    await applyEdits(document, { version: document.version, edits: [edit] });
    return;
  }
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const value = profile === '' ? undefined : profile;
  await workspace.getConfiguration('nigao').update('profile', value, target);
}

/** What front matter calls the profiles, in every language of the editor. */
const CHINESE: Readonly<Record<string, string>> = { draft: '起草', final: '定稿', masked: '脱密' };

async function offerDraft(
  context: ExtensionContext,
  document: TextDocument,
  profile: string,
  places: OpenPlaces,
): Promise<void> {
  const open = places.of(document)?.length ?? 0;
  if (profile !== '' || open <= MANY_PLACES || context.globalState.get(OFFERED)) return;
  await context.globalState.update(OFFERED, true);
  const draft = l10n.t('Use the draft profile');
  const sentence = l10n.t(
    '{0} places are still to be filled in. While you draft they can be information only, so that what was found stands out.',
    open,
  );
  const chosen = await window.showInformationMessage(sentence, draft, l10n.t('Leave it as it is'));
  if (chosen === draft) await setProfile(document, 'draft');
}

function profileName(profile: string): string {
  switch (profile) {
    case 'draft':
      return l10n.t('Draft');
    case 'final':
      return l10n.t('Final');
    case 'masked':
      return l10n.t('Masked');
    default:
      return l10n.t('Default');
  }
}

function profileEffect(profile: string): string {
  switch (profile) {
    case 'draft':
      return l10n.t('While writing: places to fill in, wording and punctuation are information only');
    case 'final':
      return l10n.t('Before handing in: everything is checked, places left open are errors');
    case 'masked':
      return l10n.t('Masked on purpose: masks over names and figures are no omissions');
    default:
      return l10n.t('Every rule at its own level; places to fill in are warnings');
  }
}
