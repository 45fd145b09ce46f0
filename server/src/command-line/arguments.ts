import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ConfigurationChoice } from '../configuration/workspace-configuration';
import { PROFILE_NAMES, profiles } from '../rules/profiles';
import type { ProfileName } from '../rules/profiles';
import type { Severity } from '../rules/rule';
import { SEVERITIES, SEVERITY_NAMES } from '../rules/severity';
import type { Bilingual, Language } from '../text/language';
import { CHECK_FORMATS, COMPARE_FORMATS, FIGURES_FORMATS, LIST_FORMATS, OPEN_PLACES } from './command';
import { isWordFile } from './word/load-word';
import type { ExportCommand, WordMarking, Command, Invocation, ListFormatName } from './command';

/** The commands that write something to a file of their own when told to. */
const WRITING_COMMANDS = ['check', 'import', 'export', 'style', 'outline', 'figures', 'compare'] as const;
const EVERY_COMMAND = [...WRITING_COMMANDS, 'rules', 'explain', 'lsp', 'help'] as const;

/** Every option, and the commands that know it; one without commands stands for itself. */
const OPTIONS = {
  format: { type: 'string', commands: ['check', 'outline', 'figures', 'rules', 'compare'] },
  severity: { type: 'string', commands: ['check'] },
  fix: { type: 'boolean', commands: ['check'] },
  comment: { type: 'boolean', commands: ['check'] },
  revise: { type: 'boolean', commands: ['check'] },
  output: { type: 'string', short: 'o', commands: WRITING_COMMANDS },
  open: { type: 'string', commands: ['export'] },
  like: { type: 'string', commands: ['export'] },
  style: { type: 'string', commands: ['export'] },
  profile: { type: 'string', commands: ['check'] },
  config: { type: 'string', commands: ['check'] },
  language: { type: 'string', commands: EVERY_COMMAND },
  stdio: { type: 'boolean', commands: ['lsp'] },
  'node-ipc': { type: 'boolean', commands: ['lsp'] },
  pipe: { type: 'string', commands: ['lsp'] },
  socket: { type: 'string', commands: ['lsp'] },
  clientProcessId: { type: 'string', commands: ['lsp'] },
  version: { type: 'boolean', commands: [] },
  help: { type: 'boolean', short: 'h', commands: EVERY_COMMAND },
} as const;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

type Given = Partial<Record<keyof typeof OPTIONS, string | boolean | undefined>>;

/** Thrown and caught here only: the first thing that is wrong with the arguments. */
class WrongUse extends Error {
  constructor(readonly bilingual: Bilingual) {
    super(bilingual.en);
  }
}

/** Reads the arguments after the program's name. Never throws. */
export function readArguments(args: readonly string[]): Invocation {
  const parsed = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given: Given = parsed.values;
  const language = LANGUAGES.find((one) => one === given.language);
  try {
    const [name, ...operands] = parsed.positionals;
    for (const token of parsed.tokens) {
      if (token.kind === 'option') checkOption(token, name);
    }
    return { command: commandOf(name, operands, given), language };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { command: { kind: 'wrong-use', message: error.bilingual }, language };
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, command: string | undefined): void {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (!option) throw unknown('选项', 'option', rawName);
  const takesValue = option.type === 'string';
  if (takesValue && value === undefined) {
    throw new WrongUse({ zh: `选项 ${rawName} 缺少值`, en: `The option ${rawName} needs a value` });
  }
  if (!takesValue && value !== undefined) {
    throw new WrongUse({ zh: `选项 ${rawName} 不带值`, en: `The option ${rawName} takes no value` });
  }
  if (command !== undefined && !option.commands.some((one) => one === command)) {
    throw new WrongUse({
      zh: `命令 ${command} 没有选项 ${rawName}`,
      en: `The command ${command} has no option ${rawName}`,
    });
  }
}

function commandOf(name: string | undefined, operands: readonly string[], given: Given): Command {
  if (given.language !== undefined) oneOf('language', given.language, LANGUAGES);
  if (given.help || name === 'help') return { kind: 'help' };
  switch (name) {
    case 'check':
      return {
        kind: 'check',
        format: oneOf('format', given.format ?? 'text', CHECK_FORMATS),
        severity: oneOf('severity', given.severity ?? 'hint', SEVERITIES, chineseSeverity),
        fix: given.fix === true,
        profile:
          given.profile === undefined
            ? undefined
            : oneOf('profile', given.profile, PROFILE_NAMES, chineseProfile),
        configuration: configurationChoice(given.config),
        marking: markingOf(given, operands),
        paths: atLeastOne(operands),
      };
    case 'outline':
      return {
        kind: 'outline',
        format: listFormat(given),
        output: outputOf(given),
        path: exactlyOne(operands),
      };
    case 'figures':
      return {
        kind: 'figures',
        format: oneOf('format', given.format ?? 'text', FIGURES_FORMATS),
        output: outputOf(given),
        path: exactlyOne(operands),
      };
    case 'compare': {
      const [earlier, later] = exactlyTwo(operands);
      return {
        kind: 'compare',
        format: oneOf('format', given.format ?? 'text', COMPARE_FORMATS),
        output: outputOf(given),
        earlier,
        later,
      };
    }
    case 'import':
      return { kind: 'import', path: exactlyOne(operands), output: outputOf(given) };
    case 'export':
      return exportCommand(given, exactlyOne(operands));
    case 'style':
      return { kind: 'style', path: exactlyOne(operands), output: outputOf(given) };
    case 'rules':
      refuse(operands);
      return { kind: 'rules', format: listFormat(given) };
    case 'explain':
      return { kind: 'explain', rule: oneRule(operands) };
    case 'lsp':
      refuse(operands);
      requireTransport(given);
      return { kind: 'lsp' };
    case undefined:
      if (given.version) return { kind: 'version' };
      throw new WrongUse({ zh: '缺少命令', en: 'A command is missing' });
    default:
      throw unknown('命令', 'command', name);
  }
}

function listFormat(given: Given): ListFormatName {
  return oneOf('format', given.format ?? 'text', LIST_FORMATS);
}

const chineseSeverity = (severity: Severity): string => SEVERITY_NAMES[severity].zh;
const chineseProfile = (profile: ProfileName): string => profiles[profile].chinese;

/** @param chinese what a value may be called instead, as in settings and front matter */
function oneOf<T extends string>(
  option: string,
  value: string | boolean,
  allowed: readonly T[],
  chinese: (name: T) => string = (name) => name,
): T {
  const found = allowed.find((one) => one === value || chinese(one) === value);
  if (found !== undefined) return found;
  const list = allowed.map((one) => (chinese(one) === one ? one : `${one}（${chinese(one)}）`)).join(' | ');
  throw new WrongUse({
    zh: `选项 --${option} 的值“${value}”无效，可用：${list}`,
    en: `“${value}” is not a value of --${option}; it takes ${list}`,
  });
}

function exportCommand(given: Given, path: string): ExportCommand {
  const text = (value: Given[keyof Given]) => (typeof value === 'string' ? value : undefined);
  return {
    kind: 'export',
    path,
    output: outputOf(given) ?? `${path.replace(/(?:\.report)?\.[^./\\]*$/, '')}.docx`,
    openPlaces: oneOf('open', given.open ?? 'mark', OPEN_PLACES),
    like: text(given.like),
    style: text(given.style),
  };
}

function outputOf({ output }: Given): string | undefined {
  return typeof output === 'string' ? output : undefined;
}

/** Marks go into a copy of one Word file, which must be told apart from the file. */
function markingOf(given: Given, operands: readonly string[]): WordMarking | undefined {
  const output = outputOf(given);
  const [comments, revisions] = [given.comment === true, given.revise === true];
  if (!comments && !revisions) {
    if (output === undefined) return undefined;
    throw new WrongUse({
      zh: '-o 只与 --comment、--revise 一起使用',
      en: '-o goes with --comment or --revise only',
    });
  }
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0 || !isWordFile(path)) {
    throw new WrongUse({
      zh: '--comment、--revise 一次只标注一个 .docx 文件',
      en: '--comment and --revise mark one .docx file at a time',
    });
  }
  if (output !== undefined) return { comments, revisions, output };
  throw new WrongUse({
    zh: '请用 -o 指定标注后的文件名，如 -o 批注稿.docx；原文件不会改动',
    en: 'Name the marked file with -o, as in -o marked.docx; the file itself is never changed',
  });
}

function atLeastOne(operands: readonly string[]): readonly string[] {
  if (operands.length > 0) return operands;
  throw new WrongUse({ zh: '请指定要检查的文件或目录', en: 'Name the files or directories to check' });
}

function exactlyOne([path, ...more]: readonly string[]): string {
  if (path !== undefined && more.length === 0) return path;
  throw new WrongUse({ zh: '请指定一个文件', en: 'Name one file' });
}

function oneRule([rule, ...more]: readonly string[]): string {
  if (rule !== undefined && more.length === 0) return rule;
  throw new WrongUse({ zh: '请指定一条规则', en: 'Name one rule' });
}

/** `none`, or a file that takes the place of those beside and above the reports. */
function configurationChoice(given: string | boolean | undefined): ConfigurationChoice {
  if (given === undefined) return 'found';
  return given === 'none' ? 'none' : { file: path.resolve(String(given)) };
}

function exactlyTwo([earlier, later, ...more]: readonly string[]): readonly [string, string] {
  if (earlier !== undefined && later !== undefined && more.length === 0) return [earlier, later];
  throw new WrongUse({ zh: '请指定两个文件：上期在前，本期在后', en: 'Name two files, the earlier first' });
}

function refuse([operand]: readonly string[]): void {
  if (operand !== undefined) throw unknown('参数', 'argument', operand);
}

/** The connection itself is made from these options by the protocol's own library. */
function requireTransport(given: Given): void {
  if (given.stdio || given['node-ipc'] || given.pipe || given.socket) return;
  throw new WrongUse({ zh: '请指定连接方式：--stdio', en: 'Name the connection: --stdio' });
}

function unknown(zh: string, en: string, written: string): WrongUse {
  return new WrongUse({ zh: `未知${zh}：${written}`, en: `Unknown ${en}: ${written}` });
}
