import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { activeReport } from '../views/follow-report';
import { freeName } from './chosen-file';
import { offerToOpen } from './mark-word';
import type { PageStyles } from './page-style';
import type { RunNigao } from './run-nigao';

const EXPORT_WORD = 'nigao.exportWord';
const EXPORT_LIKE = 'nigao.exportLike';
const EXPORT_PDF = 'nigao.exportPdf';

/** How many places of a report are still to be filled in. */
export type OpenPlacesOf = (document: TextDocument) => Promise<number>;

/** Registers the commands that write the active report as a Word file or a PDF. */
export function registerExport(run: RunNigao, openPlaces: OpenPlacesOf, styles: PageStyles): Disposable[] {
  type Options = (report: TextDocument) => Promise<readonly string[] | undefined>;
  const asPreviewed: Options = (report) => Promise.resolve(styles.optionsOf(report));
  const command = (name: string, ending: string, options: Options) =>
    commands.registerCommand(name, async () => {
      const report = await savedReport();
      const chosen = report && (await options(report));
      if (report && chosen) await write(report, ending, chosen, run, openPlaces);
    });
  return [
    command(EXPORT_WORD, '.docx', asPreviewed),
    command(EXPORT_LIKE, '.docx', chooseLike),
    command(EXPORT_PDF, '.pdf', asPreviewed),
  ];
}

/** The report in the active editor, saved: the file is what is written. */
async function savedReport(): Promise<TextDocument | undefined> {
  const document = activeReport();
  if (!document) {
    void window.showInformationMessage(l10n.t('Open the report to export first'));
    return undefined;
  }
  const isSaved = !(document.isDirty || document.isUntitled) || (await document.save());
  if (isSaved && document.uri.scheme === 'file') return document;
  void window.showInformationMessage(l10n.t('Save the report on this machine first'));
  return undefined;
}

async function chooseLike(): Promise<readonly string[] | undefined> {
  const filters = { Word: ['docx'] };
  const [file] = (await window.showOpenDialog({ filters, openLabel: l10n.t('Take its style') })) ?? [];
  return file && ['--like', file.fsPath];
}

async function write(
  report: TextDocument,
  ending: string,
  options: readonly string[],
  run: RunNigao,
  openPlaces: OpenPlacesOf,
): Promise<void> {
  const open = await openPlaces(report);
  const places = open === 0 ? 'leave' : await askAbout(open);
  if (places === undefined) return;
  const target = await freeName(report.uri, ending);
  const chosen = await window.showSaveDialog({
    defaultUri: target,
    title: l10n.t('Where is the file to be kept?'),
    filters: { Word: ['docx'], PDF: ['pdf'] },
  });
  if (!chosen) return;
  const beside = await workspace.fs.stat(chosen).then(
    () => freeName(chosen, ending),
    () => chosen,
  );
  const args = ['export', report.uri.fsPath, '--output', beside.fsPath, '--open', places, ...options];
  const { code, errors } = await run(l10n.t('Writing the file…'), args);
  if (code === 0) await offerToOpen(beside, '');
  else void window.showErrorMessage(errors);
}

/** Undefined: nothing is to be written before they are filled in. */
async function askAbout(open: number): Promise<'mark' | 'leave' | undefined> {
  const [mark, leave] = [l10n.t('Mark them yellow'), l10n.t('Leave them as they are')];
  const question = l10n.t('{0} places are still to be filled in', open);
  const answer = await window.showWarningMessage(question, { modal: true }, mark, leave);
  return answer === mark ? 'mark' : answer === leave ? 'leave' : undefined;
}
