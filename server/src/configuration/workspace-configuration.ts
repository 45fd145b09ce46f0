import { parseGlossary } from '../knowledge/parse-glossary';
import { KINDS_FILE, parseOwnKinds } from '../knowledge/parse-own-kinds';
import { parseOwnPhrases, PHRASES_FILE } from '../knowledge/parse-own-phrases';
import { PEOPLE_FILE, parsePeople } from '../knowledge/parse-people';
import type { DataProblem, Person, Phrase, ReportKind, Term } from '../knowledge/types';
import type { Rule } from '../rules/rule';
import type { Bilingual } from '../text/language';
import { EMPTY_CONFIGURATION, mergeConfigurations } from './configuration';
import type { Configuration } from './configuration';
import { CONFIGURATION_FILE, parseConfiguration } from './parse-configuration';
import { rememberFiles } from './workspace-files';
import type { FileText, WorkspaceFiles } from './workspace-files';

/** A report, as far as it settles which files configure it. */
interface ReportPlace {
  /** Undefined for a report that lies in no folder, such as one never saved. */
  readonly file: string | undefined;
  /** As its front matter names them. */
  readonly glossaries: readonly string[];
  /** The folder that is worked in, if any: glossaries may lie anywhere in it. */
  readonly workspace?: string | undefined;
}

/** What a file of the workspace adds to what the product knows; the same object for as long as the file stays the same. */
export interface WorkspaceGlossary {
  readonly file: string;
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  readonly kinds: readonly ReportKind[];
  readonly phrases: readonly Phrase[];
}

const NOTHING: Omit<WorkspaceGlossary, 'file'> = { terms: [], people: [], kinds: [], phrases: [] };

type OwnFile = WorkspaceGlossary & { readonly problems: readonly DataProblem[] };

/** The files that are found beside a report and above it without being named anywhere. */
const OWN_FILES: Readonly<Record<string, (text: string, file: string) => OwnFile>> = {
  [PEOPLE_FILE]: (text, file) => ({ ...NOTHING, file, ...parsePeople(text, file) }),
  [KINDS_FILE]: (text, file) => ({ ...NOTHING, file, ...parseOwnKinds(text, file) }),
  [PHRASES_FILE]: (text, file) => ({ ...NOTHING, file, ...parseOwnPhrases(text, file) }),
};

/** A glossary that a front matter names and that cannot be read. */
export interface FaultyReference {
  readonly reference: string;
  readonly message: Bilingual;
}

/** A configuration file or glossary, and what is wrong in it. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly DataProblem[];
}

/** What the files of a workspace say about one report. */
interface ReportConfiguration {
  readonly configuration: Configuration;
  /** The nearest first: its terms count before those of the others. */
  readonly glossaries: readonly WorkspaceGlossary[];
  readonly faultyReferences: readonly FaultyReference[];
  /** Every file there is among those that were asked for. */
  readonly files: readonly CheckedFile[];
}

/** Which configuration files count: those found upwards from each report, one that is named, or none. */
export type ConfigurationChoice = 'found' | 'none' | { readonly file: string };

interface WorkspaceConfigurationOptions {
  readonly files: WorkspaceFiles;
  readonly rules: readonly Rule[];
  readonly choice?: ConfigurationChoice;
}

/** The configuration of any number of reports. Each file is read once, until it is asked to look again. */
export interface WorkspaceConfiguration {
  readonly of: (report: ReportPlace) => Promise<ReportConfiguration>;
  /** Whether anything depends on a file. */
  readonly dependsOn: (file: string) => boolean;
  /** Looks again; true if anything has changed. */
  readonly refresh: () => Promise<boolean>;
}

/** A configuration file as it was read, and the glossaries it names. */
interface Source extends CheckedFile {
  readonly configuration: Configuration;
}

export function createWorkspaceConfiguration({
  files,
  rules,
  choice = 'found',
}: WorkspaceConfigurationOptions): WorkspaceConfiguration {
  const memory = rememberFiles(files);
  const parseOnce = onceForEach((text, file) => parseConfiguration(text, file, rules));
  const parseGlossaryOnce = onceForEach((text, file) => ({
    ...NOTHING,
    file,
    ...parseGlossary(text, file),
  }));
  const ownFiles = Object.entries(OWN_FILES).map(([name, parse]) => ({
    name,
    parseOnce: onceForEach(parse),
  }));

  function filesFor({ file }: ReportPlace): readonly string[] {
    if (choice === 'none') return [];
    if (choice !== 'found') return [choice.file];
    return file === undefined ? [] : files.upwards(file, CONFIGURATION_FILE);
  }

  async function readSource(file: string): Promise<readonly Source[]> {
    const reading = await memory.read(file);
    if (reading.state === 'read') return [{ file, text: reading.text, ...parseOnce(reading, file) }];
    if (reading.state === 'absent' && choice === 'found') return [];
    const problem = { file, entry: '', line: 0, message: whyNot(reading) };
    return [{ file, text: '', configuration: EMPTY_CONFIGURATION, problems: [problem] }];
  }

  /** The unit's own files beside a report and above it, those of one name nearest first. */
  async function readOwnFiles({ file }: ReportPlace): Promise<readonly GlossaryReading[]> {
    if (choice === 'none' || file === undefined) return [];
    const readings = await Promise.all(
      ownFiles.flatMap(({ name, parseOnce: parse }) =>
        files.upwards(file, name).map(async (own): Promise<readonly GlossaryReading[]> => {
          const reading = await memory.read(own);
          if (reading.state === 'absent') return [];
          if (reading.state !== 'read') return [{ reference: own, refused: whyNot(reading) }];
          const glossary = parse(reading, own);
          const checked = { file: own, text: reading.text, problems: glossary.problems };
          return [{ reference: own, glossary, checked }];
        }),
      ),
    );
    return readings.flat();
  }

  async function readGlossary(
    reference: string,
    from: string,
    folders: readonly string[] | 'any',
  ): Promise<GlossaryReading> {
    const file = files.resolve(reference, from);
    if (file === undefined) return { reference, refused: ON_ANOTHER_MACHINE };
    if (folders !== 'any' && !(await files.isWithin(file, folders))) return { reference, refused: OUTSIDE };
    const reading = await memory.read(file);
    if (reading.state !== 'read') return { reference, refused: whyNot(reading) };
    const glossary = parseGlossaryOnce(reading, file);
    return { reference, glossary, checked: { file, text: reading.text, problems: glossary.problems } };
  }

  async function readGlossaries(
    references: readonly string[],
    from: string | undefined,
    around: readonly string[],
  ): Promise<readonly GlossaryReading[]> {
    if (from === undefined) return [];
    // Whoever names a configuration file has seen what it names in turn.
    const isTrusted = typeof choice === 'object' && choice.file === from;
    const folders = isTrusted ? 'any' : [files.folderOf(from), ...around];
    const [first, rest] = [references.slice(0, MOST_GLOSSARIES), references.slice(MOST_GLOSSARIES)];
    const readings = await Promise.all(first.map((reference) => readGlossary(reference, from, folders)));
    const [one] = rest;
    return one === undefined ? readings : [...readings, { reference: one, refused: TOO_MANY }];
  }

  return {
    of: async (report) => {
      const sources = (await Promise.all(filesFor(report).map(readSource))).flat();
      const around = [
        ...sources.map(({ file }) => files.folderOf(file)),
        ...(report.workspace === undefined ? [] : [report.workspace]),
      ];
      const own = await readGlossaries(report.glossaries, report.file, around);
      const named = await Promise.all(
        sources.map(({ file, configuration }) => readGlossaries(configuration.glossaries, file, around)),
      );
      const glossaries = [...own, ...named.flat(), ...(await readOwnFiles(report))];
      return {
        configuration: mergeConfigurations(sources.map(({ configuration }) => configuration)),
        glossaries: distinct(glossaries.flatMap(({ glossary }) => glossary ?? [])),
        faultyReferences: own.flatMap(faultOf),
        files: distinct([
          ...sources.map((source, i) => checkedSource(source, (named[i] ?? []).flatMap(faultOf))),
          ...glossaries.flatMap(({ checked }) => checked ?? []),
        ]),
      };
    },
    dependsOn: memory.holds,
    refresh: memory.refresh,
  };
}

interface GlossaryReading {
  readonly reference: string;
  readonly glossary?: WorkspaceGlossary;
  readonly checked?: CheckedFile;
  /** Why there is none. */
  readonly refused?: Bilingual;
}

/** A report needs a handful; each costs a look at the disk. */
const MOST_GLOSSARIES = 100;

const TOO_MANY: Bilingual = {
  zh: `一处最多列出 ${MOST_GLOSSARIES} 个词表，其余未读`,
  en: `one place may name ${MOST_GLOSSARIES} glossaries; the others are not read`,
};

/** Whoever writes a report or a configuration should not learn what lies elsewhere on the machine that checks it. */
const OUTSIDE: Bilingual = {
  zh: '词表应放在写明它的文件所在的文件夹内，或放在 nigao.config.yaml 所在的上级文件夹、工作区内',
  en: 'a glossary lies in the folder of the file that names it, in that of a nigao.config.yaml above, or in the workspace',
};

const ON_ANOTHER_MACHINE: Bilingual = {
  zh: '不读取其他计算机上的文件',
  en: 'files on other machines are not read',
};

function whyNot(reading: Exclude<FileText, { readonly state: 'read' }>): Bilingual {
  return reading.state === 'absent' ? { zh: '文件不存在', en: 'no such file' } : reading.reason;
}

function faultOf({ reference, refused }: GlossaryReading): readonly FaultyReference[] {
  if (!refused) return [];
  const message = {
    zh: `无法读取词表“${reference}”：${refused.zh}`,
    en: `the glossary "${reference}" cannot be read: ${refused.en}`,
  };
  return [{ reference, message }];
}

/** A configuration file with the glossaries it names in vain. */
function checkedSource({ file, text, problems }: Source, faults: readonly FaultyReference[]): CheckedFile {
  const own = faults.map(({ reference, message }) => ({
    file,
    entry: reference,
    line: lineThatNames(reference, text),
    message,
  }));
  return { file, text, problems: [...problems, ...own] };
}

/** The zero-based line of a file that names `reference`, comments left aside. */
function lineThatNames(reference: string, text: string): number {
  const lines = text.split(/\r\n|\n|\r/);
  return Math.max(
    0,
    lines.findIndex((line) => line.replace(/(?<!\S)#[^]*/, '').includes(reference)),
  );
}

/** Parses each reading once, and gives the same object for it ever after. */
function onceForEach<R extends object>(
  parse: (text: string, file: string) => R,
): (reading: FileText & { readonly state: 'read' }, file: string) => R {
  const known = new WeakMap<FileText, R>();
  return (reading, file) => {
    const parsed = known.get(reading) ?? parse(reading.text, file);
    known.set(reading, parsed);
    return parsed;
  };
}

/** Each file once, where it is first. */
function distinct<T extends { readonly file: string }>(items: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.file)) first.set(item.file, item);
  return [...first.values()];
}
