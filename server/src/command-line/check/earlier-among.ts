import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { identityOf, isOfLastYear, MOST_OF_LAST_YEAR } from '../../figures/last-year/report-identity';
import type { ReportIdentity } from '../../figures/last-year/report-identity';
import type { EarlierReports } from '../../rules/rule';
import { readStart } from '../../read-limited';
import { findReports, readReport } from '../report-files';
import { fromHere } from './report-services';

/** Read from the disk at once; the rest is let go of. */
const MOST_KEPT = 16;

/** In bytes: front matter and title are well within. */
const START = 4096;

interface IdentifiedReport {
  readonly path: string;
  readonly identity: ReportIdentity;
}

/** Reports of last year, and where they lie. */
interface EarlierAmong {
  readonly reports: EarlierReports;
  /** The file that one of these reports was read from, as one would write it here. */
  readonly pathOf: (document: ReportDocument) => string | undefined;
}

/**
 * The reports of last year among those that are checked and those beside them. Nothing is read before a report asks that
 * says whose it is and on what time.
 *
 * @param operands the files and directories to check, as they were named
 */
export function earlierAmong(operands: readonly string[]): EarlierAmong {
  let identified: readonly IdentifiedReport[] | undefined;
  const kept = new Map<string, ReportDocument | undefined>();
  const paths = new WeakMap<ReportDocument, string>();
  const read = (file: string): readonly ReportDocument[] => {
    if (!kept.has(file)) {
      const reading = readReport(file);
      kept.set(file, reading.ok ? openReport(reading.text) : undefined);
    }
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const document = kept.get(file);
    if (document) paths.set(document, fromHere(file));
    return document ? [document] : [];
  };
  const reports: EarlierReports = (document) => {
    const own = identityOf(document);
    if (!own) return [];
    identified ??= identify(operands);
    return identified
      .filter(({ identity }) => isOfLastYear(identity, own))
      .slice(0, MOST_OF_LAST_YEAR)
      .flatMap((one) => read(one.path));
  };
  return { reports, pathOf: (document) => paths.get(document) };
}

function identify(operands: readonly string[]): readonly IdentifiedReport[] {
  const { paths } = findReports(operands);
  const beside = [...new Set(paths.map((file) => path.dirname(file)))].flatMap(reportsIn);
  const all = new Set([...paths, ...beside].map((file) => path.resolve(file)));
  return [...all].flatMap((file) => {
    const start = startOf(file);
    const identity = start === undefined ? undefined : identityOf(openReport(start));
    return identity ? [{ path: file, identity }] : [];
  });
}

function reportsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.report.md'))
      .map(({ name }) => path.join(folder, name));
  } catch {
    // A folder that may be passed through but not listed has nothing beside the report.
    return [];
  }
}

/** `undefined` for what cannot be read; a character cut off at the end becomes U+FFFD. */
function startOf(file: string): string | undefined {
  const bytes = readStart(file, START);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}
