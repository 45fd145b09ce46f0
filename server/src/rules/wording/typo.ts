import { overlaps, shift } from '../../text/range';
import type { Range } from '../../text/range';
import type { ReportDocument } from '../../document/report-document';
import type { Slip } from '../../text/attestation/slips';
import { defineRule } from '../rule';
import type { Finding, PlacedSlip, RuleContext } from '../rule';
import { namesIn } from './typo/names';
import { isInShortRow, isSaidInParallel } from './typo/parallel';
import { wordsOfTradeIn } from './typo/vocabulary';

export default defineRule({
  id: 'wording/typo',
  scope: 'slips',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  isPatient: true,
  title: { zh: '错别字', en: 'Wrong character' },
  givesWayTo: ['wording/fixed-term', 'wording/idiom', 'wording/confusable', 'wording/person'],
  explanation: {
    zh: '输入法选错的同音字词、形近字，漏字、多字、颠倒的字。判断的依据是一张语言表：公开的法律法规和工作报告里，各种短语出现过多少次（见 docs/language.md）。现在的写法从未见过，而改动一处就成为常见的写法，才会报告，并给出建议的写法；改不改由作者决定。地名、人名、引号和书名号内的名称、术语、已接受的词语，以及本稿中写过两次以上的，都不报告。',
    en: 'Characters of the same sound picked from the input method’s list, characters that look alike, characters left out, doubled or exchanged. They are found with a table of how often short strings occur in public laws and reports (docs/language.md): what is written was never seen, and one change makes it something common. The right form is offered; the writer decides. Names of places and people, quoted names and titles, terms, accepted words, and whatever the report writes so more than once are left alone.',
  },
  examples: {
    bad: [
      {
        text: '全县上下认真学习宣传贯彻党的二十大经神。\n                                  ^^^^',
        fixed: '全县上下认真学习宣传贯彻党的二十大精神。',
      },
      {
        text: '依法查处各类为法行为。\n            ^^^^',
        fixed: '依法查处各类违法行为。',
      },
    ],
    good: [
      '依法查处各类违法行为。',
      '《关于经神科技有限公司的批复》已经印发。',
      '“三零创建”“经神快线”等品牌深入人心。',
      '会同经神企业走访，经神企业提出建议3条。',
      '回应发展急需、基层急难、群众急盼。',
      '建设山绿、地净、水清的家园。',
      '新改建农村公路86公里，促进内外贸一体化发展。',
      '永安县人民政府县长  王清宪',
      '支部建在网格上，做到事事有人管、件件有着落。',
    ],
  },
  check: (document, slips, context) => {
    const found = slips.filter((one) => !isNoSlip(document, one, context));
    return found.map(({ placed, slip }) => finding(document, slip, placed.start));
  },
});

/** Whether what seems a slip is a name or a term, written so on purpose, or reported by the word lists already. */
function isNoSlip(
  document: ReportDocument,
  { placed, slip }: PlacedSlip,
  { knowledge }: RuleContext,
): boolean {
  const { line } = placed;
  const place = { start: slip.range.start, end: Math.max(slip.range.end, slip.range.start + 1) };
  const touches = ({ range }: { readonly range: Range }): boolean => overlaps(range, place);
  return (
    namesIn(line).some((range) => overlaps(range, place)) ||
    knowledge.termIndex.find(line.prose).some(touches) ||
    knowledge.wordIndex('confusable').find(line.prose).some(touches) ||
    wordsOfTradeIn(line.prose, knowledge.vocabulary).some((range) => overlaps(range, place)) ||
    denies(line.prose, slip) ||
    isRegular(line.prose, slip) ||
    isMadeOnPurpose(line.prose, slip) ||
    isWrittenAgain(document, slip, placed.start)
  );
}

/** 收支不平衡 is rarer than 收支平衡 and says the opposite: what denies is no character too many. */
function denies(prose: string, { kind, range }: Slip): boolean {
  return kind === 'extra' && /^[不未无没非]$/.test(prose.slice(range.start, range.end));
}

/** 和 for 或 says something else, not the same thing wrongly spelt. */
const CONJUNCTION = /^[和或及与并且]$/u;

/** What grammar makes, where the words may be rare: 可以以划拨方式, 本市市、县, 各区区域规划, 机构所在的省. */
function isRegular(prose: string, { kind, range: { start, end }, meant }: Slip): boolean {
  const written = prose.slice(start, end);
  if (kind === 'extra') {
    const around = prose.slice(Math.max(0, start - 2), end + 1);
    return /可以以|([省市州县区旗乡镇村])\1/u.test(around) || isItem(prose, start, end);
  }
  if (CONJUNCTION.test(written) && CONJUNCTION.test(meant)) return true;
  return written === '的' && /所[一-鿿]$/u.test(prose.slice(0, start));
}

/** 市 of 本市、县: a level of administration in a row of them. */
function isItem(prose: string, start: number, end: number): boolean {
  return /[省市州县区旗乡镇村]/u.test(prose.slice(start, end)) && prose.charAt(end) === '、';
}

/** 时时可学, 赋权、赋能、赋责: what is said twice in a row, or in parallel to what is beside it, is said on purpose. */
function isMadeOnPurpose(prose: string, { kind, range, word }: Slip): boolean {
  const moves = kind === 'extra' || kind === 'missing' || kind === 'exchanged';
  if (moves && isInShortRow(prose, range)) return true;
  if (kind === 'extra' || kind === 'missing') return false;
  // Of 事事, each of its characters.
  const [start, end] = [Math.max(word.start, range.start - 1), Math.min(word.end, range.end + 1)];
  if (/(.)\1/u.test(prose.slice(start, end))) return true;
  if (kind !== 'exchanged') return isSaidInParallel(prose, range);
  return charactersIn(range).some((place) => isSaidInParallel(prose, place));
}

function charactersIn({ start, end }: Range): readonly Range[] {
  return Array.from({ length: end - start }, (_, i) => ({ start: start + i, end: start + i + 1 }));
}

/**
 * Whether what seems wrong, spelt so, stands in the report more than once. A gap or a single character counts with its
 * neighbours, and what is a word anywhere with one of them: 事业单位 does not speak for 事业保险.
 */
function isWrittenAgain(
  { text }: ReportDocument,
  { word: { start, end }, isWord }: Slip,
  lineStart: number,
): boolean {
  const written = (before: number, after: number): string =>
    text.slice(Math.max(0, lineStart + start - before), lineStart + end + after);
  const isAgain = (said: string): boolean => text.includes(said, text.indexOf(said) + 1);
  if (end - start <= 1) return isAgain(written(1, 1));
  return isWord ? isAgain(written(1, 0)) || isAgain(written(0, 1)) : isAgain(written(0, 0));
}

function finding({ text }: ReportDocument, { kind, meant, word, range }: Slip, lineStart: number): Finding {
  const edited = shift(range, lineStart);
  const shown = withNeighbours(text, shift(word, lineStart), edited, meant);
  const written = text.slice(shown.start, shown.end);
  const right = text.slice(shown.start, edited.start) + meant + text.slice(edited.end, shown.end);
  return {
    range: shown,
    message: messageFor(kind, written, right),
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to ${right}` },
        safety: 'suggested',
        edits: [{ range: edited, newText: meant }],
      },
    ],
  };
}

/** Where nothing would be left to show, before or after, the characters on either side, or the next, are shown too. */
function withNeighbours(text: string, range: Range, edited: Range, meant: string): Range {
  const { start, end } = range;
  if (end === start) return { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) };
  const isAllLeftOut = meant === '' && start === edited.start && end === edited.end;
  return isAllLeftOut ? { start, end: Math.min(text.length, end + 1) } : range;
}

function messageFor(kind: Slip['kind'], written: string, right: string): Finding['message'] {
  switch (kind) {
    case 'similar':
    case 'word':
      return { zh: `“${written}”疑为“${right}”之误`, en: `${written} is probably meant to be ${right}` };
    case 'missing':
      return {
        zh: `“${written}”疑有漏字，应为“${right}”`,
        en: `${written} probably lacks a character: ${right}`,
      };
    case 'extra':
      return {
        zh: `“${written}”疑有多字，应为“${right}”`,
        en: `${written} probably has a character too many: ${right}`,
      };
    case 'exchanged':
      return {
        zh: `“${written}”疑为“${right}”之误，字序颠倒`,
        en: `${written} is probably ${right} with its characters exchanged`,
      };
  }
}
