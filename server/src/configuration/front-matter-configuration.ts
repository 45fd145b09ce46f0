import type { PlacedLine } from '../document/line';
import type { ReportDocument } from '../document/report-document';
import type { DataProblem } from '../knowledge/types';
import type { SettingProblem } from '../rules/suppression/directives';
import type { Rule } from '../rules/rule';
import type { Range } from '../text/range';
import { EMPTY_CONFIGURATION } from './configuration';
import type { Configuration } from './configuration';
import type { FaultyReference } from './workspace-configuration';
import { CONFIGURATION_KEYS, parseConfiguration } from './parse-configuration';

/** What a report's front matter says about how the report is to be checked. */
interface FrontMatterConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly SettingProblem[];
}

const NOTHING: FrontMatterConfiguration = { configuration: EMPTY_CONFIGURATION, problems: [] };

/** Those of the keys that a report may use; its glossaries are read with the rest of its front matter. */
const KEYS = (['profile', 'rules', 'accepted'] as const).flatMap((key) => [key, CONFIGURATION_KEYS[key]]);
const OWN_KEY = new RegExp(`^["']?(?:${KEYS.join('|')})["']?[ \\t]*:`);
const CONTINUES = /^(?:[ \t]|-[ \t]|#|$)/;

/** How many configurations are kept: those of the reports that are open, and of the last keystrokes in one. */
const KEPT = 16;

/**
 * Reads 方案, 规则 and 接受 (profile, rules, accepted) from front matter. Other keys are never looked at, so that a
 * mask there (`标题: *镇`, which is no YAML) does no harm. The same words give the same object for as long as they are
 * kept, so that whatever depends on it can be kept too.
 */
export function createFrontMatterReader(
  rules: readonly Rule[],
): (document: ReportDocument) => FrontMatterConfiguration {
  const kept = new Map<string, Parsed>();
  const parsed = (yaml: string): Parsed => {
    const known = kept.get(yaml) ?? parseConfiguration(yaml, '', rules);
    kept.delete(yaml);
    kept.set(yaml, known);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  };
  return (document) => {
    if (!document.frontMatter.range) return NOTHING;
    const lines = ownLines(document);
    if (lines.length === 0) return NOTHING;
    const { configuration, problems } = parsed(lines.map(({ line }) => line.text).join('\n'));
    return { configuration, problems: problems.map((problem) => placed(problem, lines)) };
  };
}

interface Parsed {
  readonly configuration: Configuration;
  readonly problems: readonly DataProblem[];
}

/** The lines that say something under our keys. */
function ownLines({ lines }: ReportDocument): readonly PlacedLine[] {
  let isOwn = false;
  return lines.filter(({ line }) => {
    isOwn = line.block === 'frontMatter' && (OWN_KEY.test(line.text) || (isOwn && CONTINUES.test(line.text)));
    return isOwn;
  });
}

/** The glossaries that a document's front matter names in vain, each where it is named. */
export function problemsOfReferences(
  faults: readonly FaultyReference[],
  { frontMatter, lines }: ReportDocument,
): readonly SettingProblem[] {
  return faults
    .filter(({ reference }) => frontMatter.glossaries.includes(reference))
    .flatMap(({ reference, message }) => {
      const at = lines.find(
        ({ line }) =>
          line.block === 'frontMatter' && line.text.includes(reference) && !/^\s*#/.test(line.text),
      );
      return at ? [{ range: contentOf(at), message }] : [];
    });
}

function placed({ line, message }: DataProblem, lines: readonly PlacedLine[]): SettingProblem {
  const at = lines[line];
  return { range: at ? contentOf(at) : { start: 0, end: 0 }, message };
}

function contentOf({ line, start }: PlacedLine): Range {
  const indent = /^\s*/.exec(line.text)?.[0].length ?? 0;
  return { start: start + indent, end: start + line.text.trimEnd().length };
}
