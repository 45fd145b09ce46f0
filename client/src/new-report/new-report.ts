import { commands, Disposable, l10n, Range, SnippetString, Uri, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { homedir } from 'node:os';
import type { LanguageClient } from 'vscode-languageclient/node';
import { NEXT_PLACEHOLDER } from '../open-places/navigation';
import type { OpenPlaces } from '../open-places/store';
import { kindsRequest, newReportRequest } from '../../../server/src/protocol/extensions';
import type { KindItem, NewReportParams, NewReportResult } from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';
import { withStops } from './stops';
import { fileNameOf, inYear, isPeriod, likelyPeriods } from './periods';
import { pickOne, pickSome, typeLine, wizardTitle } from './steps';
import type { StepResult } from './steps';

const NEW_REPORT = 'nigao.newReport';

/** The command that the status bar offers in an empty report. */
export const CHOOSE_SKELETON = 'nigao.chooseSkeleton';

/** Under which the unit that was named last is remembered. */
const LAST_UNIT = 'lastUnit';

/** Registers the wizard that begins a report: in a file of its own, or in an empty one that is open. */
export function registerNewReport(
  context: ExtensionContext,
  client: LanguageClient,
  places: OpenPlaces,
): Disposable {
  const ask = async (around: Uri | undefined): Promise<NewReportResult | undefined> => {
    if (!client.isRunning()) await client.start();
    const place = around ? { uri: client.code2ProtocolConverter.asUri(around) } : {};
    const kinds = await client.sendRequest(kindsRequest, place);
    const lastUnit = context.globalState.get<string>(LAST_UNIT, '');
    const facts = await askFacts(kinds, lastUnit);
    if (!facts) return undefined;
    await context.globalState.update(LAST_UNIT, facts.unit);
    return (await client.sendRequest(newReportRequest, { ...place, ...facts })) ?? undefined;
  };
  return Disposable.from(
    commands.registerCommand(NEW_REPORT, async (folder?: Uri) => {
      const report = await ask(folder ?? workspace.workspaceFolders?.[0]?.uri);
      const document = report && (await inNewFile(report, folder));
      if (report && document) await fillIn(document, report.text, places);
    }),
    commands.registerCommand(CHOOSE_SKELETON, async () => {
      const document = activeReport();
      if (!document || document.getText().trim() !== '') {
        void window.showInformationMessage(
          l10n.t('A skeleton is for an empty report; “New work report…” begins one'),
        );
        return;
      }
      const report = await ask(document.uri);
      if (!report) return;
      await fillIn(document, report.text, places);
    }),
  );
}

const STEPS = 4;

/** Kind, unit, period, outline; each step can be gone back from. */
async function askFacts(kinds: readonly KindItem[], lastUnit: string): Promise<NewReportParams | undefined> {
  const title = wizardTitle();
  const place = (step: number) => ({ title, step, totalSteps: STEPS });
  let kind: KindItem | undefined;
  let unit = lastUnit;
  let period = '';
  for (let step = 1; ;) {
    let result: StepResult<unknown>;
    if (step === 1) {
      const picked = await askKind(place(1), kinds, kind);
      if (typeof picked === 'object') kind = picked.value;
      result = picked;
    } else if (step === 2) {
      const typed = await askUnit(place(2), unit);
      if (typeof typed === 'object') unit = typed.value;
      result = typed;
    } else if (step === 3) {
      const typed = await askPeriod(place(3), period, kind?.chineseName ?? '');
      if (typeof typed === 'object') period = typed.value;
      result = typed;
    } else {
      const sections = await askSections(place(4), kind?.sections ?? [], period);
      if (typeof sections === 'object' && kind) {
        return { kind: kind.id, unit, period, sections: sections.value };
      }
      result = sections;
    }
    if (result === 'cancel') return undefined;
    step += result === 'back' ? -1 : 1;
  }
}

type Place = Parameters<typeof typeLine>[0];

async function askKind(
  place: Place,
  kinds: readonly KindItem[],
  before: KindItem | undefined,
): Promise<StepResult<KindItem>> {
  const reportedYear = likelyPeriods(new Date(), '')[0] ?? '';
  const items = kinds.map((kind) => ({
    label: kind.name,
    description: kind.isOwn ? l10n.t('our own') : kind.note,
    detail: kind.sections
      .filter(({ isUsual }) => isUsual)
      .map(({ title }) => inYear(title, reportedYear))
      .join('　·　'),
    report: kind,
  }));
  const active = items.find((item) => item.report === before);
  const picked = await pickOne(
    place,
    items,
    l10n.t('What kind of report? Its sections stand below each'),
    active,
  );
  return typeof picked === 'object' ? { value: picked.value.report } : picked;
}

function askUnit(place: Place, value: string): Promise<StepResult<string>> {
  return typeLine(place, {
    prompt: l10n.t('Whose report is it? It is filled in throughout; leave it empty if you do not know yet'),
    value,
    placeholder: l10n.t('for example 青河镇人民政府'),
    problem: (unit) => (/[\n*]/.test(unit) ? l10n.t('A name without * please') : undefined),
  });
}

async function askPeriod(place: Place, before: string, kind: string): Promise<StepResult<string>> {
  const other = { label: `$(edit) ${l10n.t('Another period…')}`, period: '' };
  const items = likelyPeriods(new Date(), kind).map((period) => ({ label: period, period }));
  const active = items.find(({ period }) => period === before);
  const picked = await pickOne(place, [...items, other], l10n.t('What time is it about?'), active);
  if (typeof picked !== 'object') return picked;
  if (picked.value !== other) return { value: picked.value.period };
  return typeLine(place, {
    prompt: l10n.t('What time is it about?'),
    value: before,
    placeholder: l10n.t('for example 2025年1至9月'),
    problem: (period) => (isPeriod(period) ? undefined : l10n.t('Begin with the year, as in 2025年上半年')),
  });
}

async function askSections(
  place: Place,
  sections: KindItem['sections'],
  period: string,
): Promise<StepResult<readonly string[]>> {
  const items = sections.map(({ title, isUsual }) => ({ label: inYear(title, period), title, isUsual }));
  const usual = items.filter(({ isUsual }) => isUsual);
  const picked = await pickSome(
    place,
    items,
    usual,
    l10n.t('The sections of the report; untick what it does not need'),
  );
  return typeof picked === 'object' ? { value: picked.value.map(({ title }) => title) } : picked;
}

/** Writes the report where the writer wants it, beside the other reports unless told. */
async function inNewFile(
  { title, text }: NewReportResult,
  folder: Uri | undefined,
): Promise<TextDocument | undefined> {
  const beside = folder ?? workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const chosen = await window.showSaveDialog({
    defaultUri: Uri.joinPath(beside, fileNameOf(title)),
    title: l10n.t('Where is the new report to be kept?'),
  });
  if (!chosen) return undefined;
  const target = chosen.path.endsWith(ENDING)
    ? chosen
    : chosen.with({ path: `${chosen.path.replace(/\.md$/, '')}${ENDING}` });
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return workspace.openTextDocument(target);
}

/** What makes a file a report, whatever else it is called. */
const ENDING = '.report.md';

const PATIENCE_MILLISECONDS = 5000;

/**
 * Writes the skeleton with its places to fill in as stops, so that Tab goes from one to the next inside the window,
 * however slow the machine is; in a report that changed meanwhile the places are gone to one by one.
 */
async function fillIn(document: TextDocument, skeleton: string, places: OpenPlaces): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  const all = new Range(0, 0, document.lineCount, 0);
  if (!(await editor.insertSnippet(new SnippetString(withStops(skeleton)), document.validateRange(all)))) {
    await toFirstPlace(document, places);
  }
  if (!document.isUntitled) await document.save();
  // Only now: a step that is ticked draws the walkthrough anew, which takes the keyboard from a list that is open.
  await commands.executeCommand('setContext', 'nigao.hasBegunReport', true);
}

/** Shows the report and selects its first place to fill in, once the server knows of it. */
async function toFirstPlace(document: TextDocument, places: OpenPlaces): Promise<void> {
  await window.showTextDocument(document);
  if (!places.of(document)?.length) {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        listener.dispose();
        clearTimeout(timer);
        resolve();
      };
      const listener = places.onDidChange(() => {
        if (places.of(document)?.length) done();
      });
      const timer = setTimeout(done, PATIENCE_MILLISECONDS);
    });
  }
  await commands.executeCommand(NEXT_PLACEHOLDER);
}
