import { createWorkspaceConfiguration } from '../configuration/workspace-configuration';
import { createConfiguredServices } from '../configured-services';
import { diskFiles } from '../disk-files';
import { rules } from '../rules/registry.generated';
import { createReportService } from '../service';
import type { ReportService, ReportServiceOptions } from '../service';
import { readKnowledge, startShippedSegmenter, version } from '../shipped-files';
import { readArguments } from './arguments';
import { check } from './check/check';
import { checkFile } from './check/check-file';
import { answerChecks, complainToMainThread, startThreads, threadsFor } from './check/check-threads';
import type { CheckThreads, ThreadTask } from './check/check-threads';
import { printOutcome } from './check/printed-outcome';
import { findReports } from './report-files';
import type { Language } from '../text/language';
import { compare } from './compare/compare';
import type {
  CheckCommand,
  CheckFormatName,
  Command,
  CompareCommand,
  FiguresCommand,
  OutlineCommand,
} from './command';
import type { CheckFormat } from './check/check-format';
import { githubFormat } from './check/github';
import { jsonFormat } from './check/json';
import { sarifFormat } from './check/sarif';
import { textFormat } from './check/text';
import { earlierAmong } from './check/earlier-among';
import { explain } from './explain';
import { listFigures } from './figures/figures';
import { HELP } from './help';
import { languageOfTerminal } from './language';
import { outline } from './outline';
import { outputFile } from './output-file';
import { createReportServices } from './check/report-services';
import { listRules } from './rules';
import { EXIT, openTerminal } from './terminal';
import type { ExitCode, Terminal } from './terminal';
import { exportReport } from './word/export';
import { tellStyle } from './word/style';
import { importFile } from './word/import';
import { printVersion } from './version';
import { awaitedWords } from './check/words';

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit code; undefined while a language server is left running
 */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode | undefined> {
  const { command, language } = readArguments(args);
  const terminal = openTerminal({
    language: language ?? languageOfTerminal(process.env),
    isLogOfWorkflow: process.env['GITHUB_ACTIONS'] === 'true' && !writesWorkflowCommands(command),
  });
  return run(command, terminal);
}

function writesWorkflowCommands(command: Command): boolean {
  return command.kind === 'check' && command.format === 'github';
}

async function run(command: Command, terminal: Terminal): Promise<ExitCode | undefined> {
  switch (command.kind) {
    case 'check':
      return runCheck(command, terminal);
    case 'outline':
    case 'figures':
    case 'compare':
      return runList(command, terminal);
    case 'import':
      return importFile(command, terminal);
    case 'export':
      return exportReport(command, { terminal, startSegmenter });
    case 'style':
      return tellStyle(command, terminal);
    case 'explain':
      return explain(command.rule, terminal);
    case 'rules':
      return listRules(command.format, terminal);
    case 'lsp':
      return runLanguageServer();
    case 'version':
      return printVersion(version, terminal, startSegmenter());
    case 'help':
      terminal.write(HELP[terminal.language]);
      return EXIT.clean;
    case 'wrong-use':
      terminal.complain(command.message);
      terminal.complain({ zh: '用法见 nigao --help', en: 'see nigao --help' });
      return EXIT.trouble;
  }
}

async function runList(
  command: OutlineCommand | FiguresCommand | CompareCommand,
  screen: Terminal,
): Promise<ExitCode> {
  const inputs = command.kind === 'compare' ? [command.earlier, command.later] : [command.path];
  const file = command.output === undefined ? undefined : outputFile(command.output, inputs, screen);
  const terminal = file?.terminal ?? screen;
  const service = createReportService(serviceOptions(terminal));
  const code = await list(command, terminal, service);
  return file ? file.finish(code) : code;
}

async function list(
  command: OutlineCommand | FiguresCommand | CompareCommand,
  terminal: Terminal,
  service: ReportService,
): Promise<ExitCode> {
  switch (command.kind) {
    case 'outline':
      return outline(command, terminal, service);
    case 'figures':
      return listFigures(command, terminal, service);
    case 'compare':
      return compare(command, terminal, service);
  }
}

async function runCheck(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const found = findReports(command.paths);
  const format = formatOf(command.format, terminal.language);
  const count = threadsFor(found.paths.length);
  const { language, complain } = terminal;
  const checking =
    count > 1
      ? startThreads(__filename, count, { command, language }, complain)
      : checkHere(command, terminal);
  try {
    // In one thread the next files are read while the words of the first are cut.
    return await check({ ...command, found }, { terminal, format, ...checking, atOnce: 2 * count });
  } finally {
    await checking.dispose();
  }
}

/** Checks files for the main thread, if this is one of the others. */
export function checkInThread({ command, language }: ThreadTask): void {
  answerChecks(checkHere(command, { language, complain: complainToMainThread }).checkOne);
}

function checkHere(
  command: CheckCommand,
  { language, complain }: Pick<Terminal, 'language' | 'complain'>,
): CheckThreads {
  const words = awaitedWords(() =>
    startShippedSegmenter(readKnowledge(), { engine: 'smallest', onReady: () => undefined }),
  );
  const earlier = earlierAmong(command.paths);
  const configured = createConfiguredServices({
    ...serviceOptions({ complain }),
    words,
    slips: words,
    earlier: earlier.reports,
    profile: command.profile,
  });
  const workspace = createWorkspaceConfiguration({ files: diskFiles, rules, choice: command.configuration });
  const services = createReportServices(configured, workspace);
  const format = formatOf(command.format, language);
  return {
    checkOne: async (path) => {
      const outcome = await checkFile(path, { ...command, services, words, terminal: { language } });
      return printOutcome(outcome, format, earlier.pathOf);
    },
    dispose: words.dispose,
  };
}

/** The server starts as it is loaded; it alone needs the protocol's library, so that is left alone until then. */
async function runLanguageServer(): Promise<undefined> {
  await import('../main');
  return undefined;
}

function startSegmenter() {
  return startShippedSegmenter(readKnowledge(), { onReady: () => undefined });
}

function serviceOptions(terminal: Pick<Terminal, 'complain'>): ReportServiceOptions {
  return {
    knowledge: readKnowledge(),
    onRuleFailure: (rule) =>
      terminal.complain({
        zh: `规则 ${rule} 出错，已略过；其他规则照常`,
        en: `the rule ${rule} failed and was passed over; the others went on`,
      }),
  };
}

function formatOf(name: CheckFormatName, language: Language): CheckFormat {
  switch (name) {
    case 'text':
      return textFormat(language);
    case 'json':
      return jsonFormat(language);
    case 'sarif':
      return sarifFormat(language, version);
    case 'github':
      return githubFormat(language);
  }
}
