import { annexListOf } from './annex-list';
import { contentsLinesOf } from './contents-lines';
import { headingsOf } from './headings';
import type { PlacedHeading } from './headings';
import type { Line, PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** A heading without a number, alone on its line: 立足主业 严打整治常抓不懈. */
export interface UnnumberedHeading {
  readonly line: PlacedLine;
  /** Where it is among the levels of numbered headings: between two of them. */
  readonly rank: number;
}

/**
 * The headings without a number, told by their shape: a short line without a mark of a sentence between a paragraph that
 * has its end and a longer one that has its end as well, or a number 1. Right below the title a by-line looks the same:
 * there it must be two phrases, or the text must have such headings further down.
 */
export const unnumberedHeadingsOf = remembered((document: ReportDocument): readonly UnnumberedHeading[] => {
  const headings = headingsOf(document);
  const numbered = new Map(headings.map((heading, i) => [heading.line, i]));
  const title = titleOf(document);
  const taken = new Set([...annexListOf(document), ...contentsLinesOf(document)]);
  const told = document.lines.filter(({ line }) => line.content.start < line.content.end);
  const found: UnnumberedHeading[] = [];
  let belowTitle: UnnumberedHeading | undefined;
  let above = -1;
  told.forEach((placed, i) => {
    above = numbered.get(placed) ?? above;
    const [before, next] = [told[i - 1], told[i + 1]];
    if (!before || !next || placed === title || taken.has(placed) || numbered.has(placed)) return;
    // Remembered of a line, and false for nearly all: asked before what looks at two lines anew.
    if (!isNamed(placed.line) || !isFollowed(placed.line, next.line)) return;
    const heading = { line: placed, rank: rankBetween(headings[above], headings[above + 1]) };
    if (before === title) belowTitle = heading;
    else if (isEnded(before.line) || before.line.head?.runIn === false) found.push(heading);
  });
  if (!belowTitle || (found.length === 0 && !isTwoPhrases(belowTitle.line.line))) return found;
  return isOffice(belowTitle.line.line) ? found : [belowTitle, ...found];
});

/** Numbers that begin afresh below stand under it; else it is under the numbered heading above. */
function rankBetween(above: PlacedHeading | undefined, below: PlacedHeading | undefined): number {
  return below?.head?.number === 1 ? below.level - BETWEEN : (above?.level ?? 0) + BETWEEN;
}

/** Half the way from one level of numbers to the next. */
const BETWEEN = 0.5;

const SHORTEST = 4;
const LONGEST = 40;
/** 各位代表, （鼓掌）, 2025年7月3日, 记者 张三: no names of what follows. */
const NO_NAME =
  /^(?:各位|同志们|尊敬的|记者|作者|来源|编辑|附件|附[：:录表]|第[一二三四五六七八九十\d]+[条项款])|^\d{4}年\d{1,2}月\d{1,2}日/u;

/** A few words with nothing in them that belongs to a sentence. */
const isNamed = remembered((line: Line): boolean => {
  const { block, head, doubtfulHead, division, markers, placeholders } = line;
  if (block !== 'paragraph' || head || doubtfulHead?.level === 3 || division) return false;
  if (markers.length > 0 || placeholders.length > 0) return false;
  const said = sayingOf(line);
  if (said.length < SHORTEST || said.length > LONGEST || NO_NAME.test(said)) return false;
  return /^[\p{Script=Han}“《\d]/u.test(said) && !/[。；：！？;:!?…|\t—]|，.*，|[，、,.]$/u.test(said);
});

/** Text so much longer than the line above it is no line of the same paragraph, broken where the page ended. */
const TIMES_LONGER = 1.5;

/** What a heading heads: a paragraph, or numbers that begin below it. */
function isFollowed(name: Line, next: Line): boolean {
  if (next.block !== 'paragraph' || next.division) return false;
  if (next.head?.number === 1) return true;
  if (!isEnded(next)) return false;
  return isTwoPhrases(name) || sayingOf(next).length > TIMES_LONGER * sayingOf(name).length;
}

/** 立足主业 严打整治常抓不懈: no line that was broken has a blank between two phrases. */
function isTwoPhrases(line: Line): boolean {
  return /^\p{Script=Han}{4,}[ \u3000]+\p{Script=Han}{4,}$/u.test(sayingOf(line));
}

/** Who wrote it or where it was said, below a title. */
function isOffice(line: Line): boolean {
  return /[局委办室院部厅处科校队会社所站县市区镇乡村]$|政府|公司|中心|集团|在.+上的/u.test(sayingOf(line));
}

function isEnded(line: Line): boolean {
  return line.block === 'paragraph' && /[。！？][”’）)]?$/u.test(sayingOf(line));
}

function sayingOf({ prose, content }: Line): string {
  return prose.slice(content.start, content.end);
}
