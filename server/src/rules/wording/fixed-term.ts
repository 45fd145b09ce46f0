import type { Line, PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import type { Knowledge, TermMatch, WordMatch } from '../../knowledge/types';
import { contains, overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { pairingOf, rangeOfPair } from '../../document/paired-marks';
import { replacement } from '../fix';
import { defineRule } from '../rule';
import type { Finding, RuleContext } from '../rule';
import { disordersIn } from './terms/component-order';
import type { Disorder } from './terms/component-order';
import { placeFinding } from './terms/place-finding';
import { rememberedWith } from './terms/remembered-with';
import { reportYearOf } from './terms/report-year';
import { wordFinding } from './word-list/word-findings';

export default defineRule({
  id: 'wording/fixed-term',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例', clause: '有关文件的规范提法，见词条出处' },
  title: { zh: '固定提法有误', en: 'Fixed phrase changed' },
  explanation: {
    zh: '政治用语、制度名称的提法是固定的：一字之差（二个维护）、次序颠倒、沿用旧称（法制副校长）都会被退回修改。旧称从更名之日起才算不妥，写更早年份的文稿不受影响。书名号内的名称不看。',
    en: 'Political phrases and names of institutions are fixed: one character changed (二个维护), components in another order, or a name of the past (法制副校长) is sent back. A name of the past is wrong only from the day it was changed, so reports on earlier years are left alone, as are titles in 《》.',
  },
  examples: {
    bad: [
      { text: '自觉做到“二个维护”。\n          ^^^^^^^^', fixed: '自觉做到“两个维护”。' },
      {
        text: '不断增强大局意识、政治意识、核心意识、看齐意识。\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        fixed: '不断增强政治意识、大局意识、核心意识、看齐意识。',
      },
      {
        text: '2023年以来，配齐法制副校长26名。\n                ^^^^^^^^^^',
        fixed: '2023年以来，配齐法治副校长26名。',
      },
    ],
    good: [
      '自觉做到“两个维护”，不断增强政治意识、大局意识、核心意识、看齐意识。',
      '2019年以来，配齐法制副校长26名。',
      '2023年，修订《法制副校长管理办法》。',
    ],
  },
  check: (document, context) => findTerms(document, context),
});

/** What is wrong in one line, whenever the report was written, and what is wrong only from some day on. */
interface LineTerms {
  readonly always: readonly Finding[];
  readonly dated: readonly WordMatch[];
}

const NOTHING: LineTerms = { always: [], dated: [] };

/** A form that was right once is judged by its date, also where the glossary calls it wrong. */
const termsOf = rememberedWith((line: Line, knowledge: Knowledge): LineTerms => {
  if (line.content.start === line.content.end) return NOTHING;
  const { prose } = line;
  const dated = knowledge
    .wordIndex('dated-terms')
    .find(prose)
    .filter(({ range }) => prose.charAt(range.start) === '《' || !isInTitle(line, range));
  const always = [
    ...knowledge.termIndex.find(prose).flatMap((match) => wrongForm(match, prose)),
    ...disordersIn(prose, knowledge).map(disorder),
  ].filter(({ range }) => !isInTitle(line, range) && !dated.some((match) => overlaps(match.range, range)));
  return always.length + dated.length === 0 ? NOTHING : { always, dated };
});

function findTerms(document: ReportDocument, { knowledge }: RuleContext): readonly Finding[] {
  return document.lines.flatMap((placed) => findingsIn(placed, document, knowledge));
}

const NO_FINDINGS: readonly Finding[] = [];

function findingsIn(placed: PlacedLine, document: ReportDocument, knowledge: Knowledge): readonly Finding[] {
  const terms = termsOf(placed.line, knowledge);
  if (terms === NOTHING) return NO_FINDINGS;
  const outdated = terms.dated
    .filter(({ entry }) => isOutdated(entry.since, document))
    .map((match) => wordFinding(placed.line.prose, match, 'suggested'));
  return [...terms.always, ...outdated].map((finding) => placeFinding(finding, placed.start));
}

/** A report that names no year is taken for one of today. */
function isOutdated(since: string | undefined, document: ReportDocument): boolean {
  const year = reportYearOf(document);
  return since === undefined || year === undefined || year >= Number(since.slice(0, 4));
}

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

function disorder({ term, range, ordered }: Disorder): Finding {
  return {
    range,
    message: {
      zh: `“${term.term}”各项的通行次序是“${ordered}”`,
      en: `The components of ${term.term} stand in the order ${ordered}`,
    },
    fixes: [replacement(range, ordered, 'suggested')],
  };
}
