import type { PlacedLine } from '../../document/line';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { mentionAt, mentionsLike, type PlacedMention } from '../../figures/report/indicators';
import { shownNameOf } from '../../figures/report/shown-name';
import { reportPeriodOf } from '../../figures/report/report-period';
import { frameAt } from '../../figures/report/time-frame';
import { exactDigits } from '../../figures/reading/written';
import { isKnown, type Fact } from '../../figures/facts';
import type { Hedge } from '../../figures/reading/figure';
import { solvedIn } from '../../figures/blanks/half-filled';
import { derivationOf } from '../../figures/blanks/solve';
import { relationsIn } from '../../figures/line-figures';
import type { Relation } from '../../figures/equations/relation';
import type { Bilingual } from '../../text/language';
import { contains } from '../../text/range';
import type { Range } from '../../text/range';
import type { Hover } from '../hover-card';
import { markdownText } from '../markdown-text';

/**
 * What a figure counts, in what unit and for what time, the relations it takes part in with their arithmetic, and
 * where else the report gives the same indicator.
 */
export function figureHover(document: ReportDocument, offset: number): Hover | undefined {
  const mention = mentionAt(document, offset);
  if (!mention || !isKnown(mention.fact) || offset === mention.range.end) return undefined;
  const { fact, range } = mention;
  const facts = [
    ...exactValue(fact),
    ...unitOf(fact),
    ...timeOf(document, mention),
    ...fact.figure.hedges.map(hedgeLine),
    ...relationsOf(mention).map(relationLine),
    ...otherPlaces(document, mention),
  ];
  const counted = shownNameOf(mention.placed.line, fact);
  const about = counted === '' ? '' : ` · ${withinLine(counted)}`;
  const heading = `**${withinLine(fact.figure.text)}**${about}`;
  return {
    range,
    contents: {
      zh: [heading, facts.map(({ zh }) => `- ${zh}`).join('\n')].filter((part) => part !== '').join('\n\n'),
      en: [heading, facts.map(({ en }) => `- ${en}`).join('\n')].filter((part) => part !== '').join('\n\n'),
    },
  };
}

/** The value that the other figures leave for a placeholder, if they do; `range` is in the document. */
export function computedFor(document: ReportDocument, range: Range): Bilingual | undefined {
  const placed = lineAt(document, range.start);
  const solved = solvedIn(placed.line).find(
    ({ placeholder }) => placeholder.start === range.start - placed.start,
  );
  return solved && derivationOf(solved);
}

/** More digits tell nobody anything. */
const LONGEST_IN_FULL = 40;

/** 16.4万 in full. */
function exactValue(fact: Fact): readonly Bilingual[] {
  if (!isKnown(fact) || fact.figure.amount.power === 0) return [];
  const written = exactDigits(fact.figure);
  if (written.length > LONGEST_IN_FULL) return [];
  const digits = written.replace(/\B(?=(\d{3})+(?!\d|.*\.))/g, ',');
  return [{ zh: `即${digits}`, en: `That is ${digits}` }];
}

function unitOf({ figure }: Fact): readonly Bilingual[] {
  if (figure.kind !== 'quantity' || !figure.unit) return [];
  const unit = withinLine(figure.unit.word);
  return [{ zh: `单位：${unit}`, en: `Unit: ${unit}` }];
}

function timeOf(document: ReportDocument, { placed, fact }: PlacedMention): readonly Bilingual[] {
  const said = frameAt(placed.line, fact.figure.range.start)?.text;
  const time = said ?? reportPeriodOf(document)?.text;
  if (time === undefined) return [];
  const text = withinLine(time);
  return said === undefined
    ? [{ zh: `时间：${text}（报告期）`, en: `Time: ${text} (the period of the report)` }]
    : [{ zh: `时间：${text}`, en: `Time: ${text}` }];
}

const BOUNDS: Readonly<Record<Hedge['bound'], Bilingual>> = {
  about: { zh: '约数', en: 'approximate' },
  above: { zh: '下限，实际不少于此数', en: 'a lower bound' },
  below: { zh: '上限，实际不多于此数', en: 'an upper bound' },
  reaching: { zh: '恰好达到此数', en: 'this number exactly' },
};

function hedgeLine({ word, bound }: Hedge): Bilingual {
  return { zh: `“${word}”：${BOUNDS[bound].zh}`, en: `“${word}”: ${BOUNDS[bound].en}` };
}

function relationsOf({ placed, fact }: PlacedMention): readonly Relation[] {
  return relationsIn(placed.line).filter(({ operands }) =>
    operands.some(({ range }) => contains(fact.figure.range, range)),
  );
}

function relationLine({ holds, arithmetic, expected, subject }: Relation): Bilingual {
  if (holds) return { zh: `✓ ${arithmetic}`, en: `✓ ${arithmetic}` };
  const should = expected === '' ? undefined : withinLine(expected);
  return {
    zh: `✗ ${arithmetic}${should ? `，“${subject.text}”应为${should}` : ''}`,
    en: `✗ ${arithmetic}${should ? `; ${subject.text} should be ${should}` : ''}`,
  };
}

/** More would hide what else the hover says. */
const MOST_PLACES = 6;

function otherPlaces(document: ReportDocument, mention: PlacedMention): readonly Bilingual[] {
  const others = mentionsLike(document, mention).filter(({ range }) => range.start !== mention.range.start);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_PLACES).map((one) => placeText(document, one));
  const more = others.length - shown.length;
  return [
    {
      zh: `其他${others.length}处：${shown.map(({ zh }) => zh).join('、')}${more > 0 ? '……' : ''}`,
      en: `${others.length} more: ${shown.map(({ en }) => en).join(', ')}${more > 0 ? ', …' : ''}`,
    },
  ];
}

function placeText(document: ReportDocument, { fact, placed, range }: PlacedMention): Bilingual {
  const text = withinLine(document.text.slice(range.start, range.end));
  const time = timeInLine(placed, fact);
  const line = placed.index + 1;
  return {
    zh: `第${line}行${text}${time ? `（${time}）` : ''}`,
    en: `line ${line} ${text}${time ? ` (${time})` : ''}`,
  };
}

function timeInLine({ line }: PlacedLine, { figure }: Fact): string {
  return withinLine(frameAt(line, figure.range.start)?.text ?? '');
}

/** Markdown for a text that is within a line, where a number with a point begins no list. */
function withinLine(text: string): string {
  return markdownText(text).replace(/^(\d+)\\([.)])/, '$1$2');
}
