import type { PlacedLine } from '../document/line';
import type { PlaceholderKind } from '../document/placeholder';
import { NATURES, natureOf } from '../document/nature';
import type { Nature } from '../document/nature';
import { lineAt } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import { titleOf } from '../document/title';
import type { Knowledge } from '../knowledge/types';
import type { Bilingual } from '../text/language';
import { rareReading } from '../text/rare-characters';
import { shift } from '../text/range';
import type { Range } from '../text/range';
import { computedFor, figureHover } from './figures/figure-hover';
import type { Hover } from './hover-card';
import { termCard } from './term-card';
import { termsOfLine } from './terms-of-line';

/** Explains the placeholder, the glossary term or the figure at `offset`, or what paper the title names. */
export function hover(document: ReportDocument, offset: number, knowledge: Knowledge): Hover | undefined {
  const placed = lineAt(document, offset);
  const { head } = placed.line;
  const at = offset - placed.start;
  if (head && isIn(head.range, at)) return undefined;
  return (
    aboutPlaceholder(document, placed, at) ??
    aboutTerm(placed, at, knowledge) ??
    figureHover(document, offset) ??
    aboutRareCharacter(placed, at) ??
    aboutNature(document, placed)
  );
}

/** On the title of a paper that is no common report: what it is taken for, what follows, and how to change it. */
function aboutNature(document: ReportDocument, placed: PlacedLine): Hover | undefined {
  const { name, isDeclared, ...properties } = natureOf(document);
  const isPlain = name === 'report' && !properties.namesMasked;
  if (isPlain || placed !== titleOf(document)) return undefined;
  const { zh, en } = NATURES[name];
  const follows = CONSEQUENCES.filter(({ holds }) => holds(properties));
  const change = {
    zh: isDeclared ? '（文首已写明）' : '不对时可在文首写明，如“性质: 报告”。',
    en: isDeclared
      ? '(as its front matter says)'
      : 'If it is not, say so in the front matter: `nature: report`.',
  };
  return {
    range: shift(placed.line.content, placed.start),
    contents: {
      zh: [`按“${zh}”检查。`, ...follows.map(({ said }) => said.zh), change.zh].join(''),
      en: [`Checked as: ${en}.`, ...follows.map(({ said }) => said.en), change.en].join(' '),
    },
  };
}

interface Consequence {
  readonly holds: (nature: Omit<Nature, 'name' | 'isDeclared'>) => boolean;
  readonly said: Bilingual;
}

const CONSEQUENCES: readonly Consequence[] = [
  {
    holds: ({ namesAnonymised }) => namesAnonymised,
    said: { zh: '隐去的姓名、地名不算漏填。', en: 'Hidden names are no omissions.' },
  },
  {
    holds: ({ namesMasked }) => namesMasked,
    said: {
      zh: '名称通篇遮盖，看作脱密稿，只作信息（不是的，文首写“脱密: 否”）。',
      en: 'Names are hidden throughout, as in a draft masked on purpose: information only (if it is none: `masked: no`).',
    },
  },
  {
    holds: ({ tellsOfMany }) => tellsOfMany,
    said: { zh: '可以说到多个单位。', en: 'It may tell of several units.' },
  },
  {
    holds: ({ sumsAreExact }) => sumsAreExact,
    said: { zh: '金额的小数位数不限。', en: 'Sums may have any number of decimals.' },
  },
  {
    holds: ({ sentencesRecur }) => sentencesRecur,
    said: { zh: '条文中重复的句子不提示。', en: 'Sentences may come back word for word.' },
  },
  {
    holds: ({ laysDownRules }) => laysDownRules,
    said: {
      zh: '规定的限额、期限各条不同，不互相核对。',
      en: 'The limits and terms its clauses set are not held against each other.',
    },
  },
  {
    holds: ({ isSpoken }) => isSpoken,
    said: { zh: '口语词不提示。', en: 'Colloquial words may stand.' },
  },
  {
    holds: ({ hasSections }) => !hasSections,
    said: { zh: '不按报告的文种核对结构。', en: 'Its sections are not compared with those of a report.' },
  },
];

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

const MISSING: Readonly<Record<PlaceholderKind, Bilingual>> = {
  count: { zh: '待填：数量', en: 'To be filled in: a number' },
  percent: { zh: '待填：百分比', en: 'To be filled in: a percentage' },
  money: { zh: '待填：金额', en: 'To be filled in: an amount of money' },
  date: { zh: '待填：日期或时间', en: 'To be filled in: a date or time' },
  text: { zh: '待填：名称或文字', en: 'To be filled in: a name or other text' },
  blank: { zh: '此处留有空白，待填', en: 'A blank left to be filled in' },
  doubt: { zh: '此处存疑，待核实', en: 'Marked as doubtful: to be verified' },
};

function aboutPlaceholder(
  document: ReportDocument,
  { line, start }: PlacedLine,
  at: number,
): Hover | undefined {
  const found = line.placeholders.find(({ range }) => isIn(range, at));
  if (!found) return undefined;
  const range = shift(found.range, start);
  const value = computedFor(document, range);
  const { zh, en } = MISSING[found.kind];
  return {
    range,
    contents: value ? { zh: `${zh}\n\n应为${value.zh}`, en: `${en}\n\n${value.en}` } : { zh, en },
  };
}

/** How a rare character is read: reports are read aloud too. */
function aboutRareCharacter({ line, start }: PlacedLine, at: number): Hover | undefined {
  const character = line.text.charAt(at);
  const reading = rareReading(character);
  if (reading === undefined) return undefined;
  const said = `${character} ${reading}`;
  return { range: { start: start + at, end: start + at + 1 }, contents: { zh: said, en: said } };
}

function aboutTerm({ line, start }: PlacedLine, at: number, knowledge: Knowledge): Hover | undefined {
  const match = termsOfLine(line, knowledge.termIndex).find(({ range }) => isIn(range, at));
  if (!match) return undefined;
  const written = line.text.slice(match.range.start, match.range.end);
  return { range: shift(match.range, start), contents: termCard(match, written) };
}
