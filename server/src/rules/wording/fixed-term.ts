import type { Line, PlacedLine } from '../../document/line';
import { pairingOf, rangeOfPair } from '../../document/paired-marks';
import type { ReportDocument } from '../../document/report-document';
import type { FormulaFindings, Knowledge, TermMatch, WordMatch } from '../../knowledge/types';
import { contains, overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { replacement } from '../fix';
import { defineRule } from '../rule';
import type { Finding, RuleContext } from '../rule';
import { formulaFindings } from './terms/formula-findings';
import { outdatedWords } from './terms/outdated-words';
import { placeFinding } from './terms/place-finding';
import { rememberedWith } from './terms/remembered-with';
import { reportDateOf } from './terms/report-date';
import type { ReportDate } from './terms/report-date';

export default defineRule({
  id: 'wording/fixed-term',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例', clause: '有关文件的规范提法，见词条出处' },
  title: { zh: '固定提法有误', en: 'Fixed phrase changed' },
  explanation: {
    zh: '政治用语、制度名称、法律和会议名称的提法是固定的：一字之差（二个维护）、多一字少一字、列举中换了一项（核心意识、规矩意识）、次序颠倒，都会被退回修改；提示中注明出处。提法和机构名称各有起止日期：稿件成文时正确的，就是正确的；那时已经改称的（法制副校长）只作信息。成文时间看文首、标题、落款，再看文中最先出现的年份；都没有的，不会早于文中最新的提法。',
    en: 'Political phrases and the names of institutions, laws and meetings are fixed: one character changed (二个维护), left out or too many, another item in a list (核心意识、规矩意识), or another order is sent back; the message names the source. Phrases and names of organs have days between which they hold: what was right when the report was written is right, and what had been renamed by then (法制副校长) is information. The date is that of the front matter, the title or the signature, else the first year in the text; a report without any is no older than the newest formula in it.',
  },
  examples: {
    bad: [
      { text: '自觉做到“二个维护”。\n          ^^^^^^^^', fixed: '自觉做到“两个维护”。' },
      {
        text: '不断增强大局意识、政治意识、核心意识、看齐意识。\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        fixed: '不断增强政治意识、大局意识、核心意识、看齐意识。',
      },
      {
        text: '坚定道路自信、理论自信、制度自信、作风自信。\n                                  ^^^^^^^^',
        fixed: '坚定道路自信、理论自信、制度自信、文化自信。',
      },
      {
        text: '全面贯彻整体国家安全观。\n    ^^^^^^^^^^^^^^^^^^',
        fixed: '全面贯彻总体国家安全观。',
      },
      {
        text: '2023年以来，配齐法制副校长26名。\n                ^^^^^^^^^^',
        fixed: '2023年以来，配齐法治副校长26名。',
      },
    ],
    good: [
      '自觉做到“两个维护”，不断增强政治意识、大局意识、核心意识、看齐意识。',
      '2019年以来，配齐法制副校长26名。',
      '配齐法制副校长26名。',
      '2024年工作总结\n\n2016年成立的环境保护局已经更名。',
      '2023年，修订《法制副校长管理办法》。',
    ],
  },
  check: (document, context) => findTerms(document, context),
});

/** What is wrong in one line whenever the report was written, and what may be, depending on its date. */
interface LineTerms {
  readonly always: readonly Finding[];
  readonly dated: readonly WordMatch[];
  readonly formulas: FormulaFindings;
  /** The day of the newest formula that it has to the letter: the report is no older. */
  readonly notBefore: string | undefined;
}

const NO_FORMULAS: FormulaFindings = { exact: [], slips: [] };
const NOTHING: LineTerms = { always: [], dated: [], formulas: NO_FORMULAS, notBefore: undefined };

/** A form that was right once is judged by its date, also where the glossary calls it wrong. */
const termsOf = rememberedWith((line: Line, knowledge: Knowledge): LineTerms => {
  if (line.content.start === line.content.end) return NOTHING;
  const { prose } = line;
  const dated = knowledge
    .wordIndex('dated-terms')
    .find(prose)
    .filter(({ range }) => prose.charAt(range.start) === '《' || !isInTitle(line, range));
  const always = knowledge.termIndex
    .find(prose)
    .flatMap((match) => wrongForm(match, prose))
    .filter(({ range }) => !isInTitle(line, range) && !dated.some((match) => overlaps(match.range, range)));
  const found = knowledge.formulaIndex.find(prose);
  const formulas = formulasOf(line, found, [...always, ...dated]);
  const notBefore = newestDay(found);
  return always.length + dated.length === 0 && formulas === NO_FORMULAS && notBefore === undefined
    ? NOTHING
    : { always, dated, formulas, notBefore };
});

function newestDay({ exact }: FormulaFindings): string | undefined {
  return exact
    .map(({ formula }) => formula.from)
    .reduce((newest, day) => (newest === undefined || (day ?? '') > newest ? day : newest), undefined);
}

/** The formulas that something may be wrong with; where a word is reported already, nothing more is said. */
function formulasOf(
  line: Line,
  found: FormulaFindings,
  reported: readonly { readonly range: Range }[],
): FormulaFindings {
  const slips = found.slips.filter(
    ({ range }) =>
      (line.prose.charAt(range.start) === '《' || !isInTitle(line, range)) &&
      !reported.some((one) => overlaps(one.range, range)),
  );
  const exact = found.exact.filter(
    ({ formula, range }) => formula.now !== undefined && !isInTitle(line, range),
  );
  return slips.length + exact.length === 0 ? NO_FORMULAS : { exact, slips };
}

function findTerms(document: ReportDocument, { knowledge }: RuleContext): readonly Finding[] {
  return document.lines.flatMap((placed) => findingsIn(placed, document, knowledge));
}

const NO_FINDINGS: readonly Finding[] = [];

function findingsIn(placed: PlacedLine, document: ReportDocument, knowledge: Knowledge): readonly Finding[] {
  const terms = termsOf(placed.line, knowledge);
  if (terms === NOTHING) return NO_FINDINGS;
  const date = reportDateOf(document);
  const isDated = terms.dated.length + terms.formulas.exact.length > 0;
  const judgedBy = date ?? (isDated ? notOlderThan(document, knowledge) : undefined);
  return [
    ...terms.always,
    ...outdatedWords(placed.line, terms.dated, judgedBy),
    ...formulaFindings(terms.formulas, date, judgedBy),
  ].map((finding) => placeFinding(finding, placed.start));
}

/** A report that names no date is no older than the newest formula it has. */
function notOlderThan(document: ReportDocument, knowledge: Knowledge): ReportDate | undefined {
  const days = document.lines.flatMap(({ line }) => termsOf(line, knowledge).notBefore ?? []);
  const earliest = days.sort().at(-1);
  return earliest === undefined ? undefined : { earliest, latest: EVER };
}

const EVER = '9999-12-31';

function isInTitle(line: Line, range: Range): boolean {
  return pairingOf(line).pairs.some((pair) => pair.kind === 'title' && contains(rangeOfPair(pair), range));
}

function wrongForm(match: TermMatch, prose: string): readonly Finding[] {
  if (match.as !== 'wrong') return [];
  const { range, right } = match;
  const written = prose.slice(range.start, range.end);
  return [
    {
      range,
      message: { zh: `固定提法为“${right}”`, en: `The fixed phrase is ${right}` },
      fixes: /[“”‘’"]/.test(written) ? [] : [replacement(range, right, 'suggested')],
    },
  ];
}
