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
  /** Where it stands among the levels of numbered headings: between two of them. */
  readonly rank: number;
}

/**
 * The headings without a number, told by their shape: a short line without a mark of a sentence between a paragraph that
 * has its end and a longer one that has its end as well.
 */
export const unnumberedHeadingsOf = remembered((document: ReportDocument): readonly UnnumberedHeading[] => {
  const headings = headingsOf(document);
  const numbered = new Map(headings.map((heading, i) => [heading.line, i]));
  const title = titleOf(document);
  const taken = new Set([...annexListOf(document), ...contentsLinesOf(document)]);
  const told = document.lines.filter(({ line }) => line.content.start < line.content.end);
  const found: UnnumberedHeading[] = [];
  let above = -1;
  told.forEach((placed, i) => {
    above = numbered.get(placed) ?? above;
    const [before, next] = [told[i - 1], told[i + 1]];
    if (!before || !next || placed === title || before === title || taken.has(placed)) return;
    // Remembered of a line, and false for nearly all: asked before what looks at two lines anew.
    if (!isNamed(placed.line)) return;
    const mayFollow = isEnded(before.line) || before.line.head?.runIn === false;
    if (mayFollow && isText(next.line, placed.line)) {
      found.push({ line: placed, rank: rankBetween(headings[above], headings[above + 1]) });
    }
  });
  return found;
});

/** Numbers that begin afresh below stand under it; else it stands under the numbered heading above. */
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
  if (block !== 'paragraph' || head || doubtfulHead || division) return false;
  if (markers.length > 0 || placeholders.length > 0) return false;
  const said = sayingOf(line);
  if (said.length < SHORTEST || said.length > LONGEST || NO_NAME.test(said)) return false;
  return /^[\p{Script=Han}“《\d]/u.test(said) && !/[。；：！？;:!?…|\t—]|，.*，|[，、,.]$/u.test(said);
});

/** Text so much longer than the line above it is no line of the same paragraph, broken where the page ended. */
const TIMES_LONGER = 1.5;

function isText(next: Line, name: Line): boolean {
  if (next.block !== 'paragraph' || next.division) return false;
  return isEnded(next) && sayingOf(next).length > TIMES_LONGER * sayingOf(name).length;
}

function isEnded(line: Line): boolean {
  return line.block === 'paragraph' && /[。！？][”’）)]?$/u.test(sayingOf(line));
}

function sayingOf({ prose, content }: Line): string {
  return prose.slice(content.start, content.end);
}
