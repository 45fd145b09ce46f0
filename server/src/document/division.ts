import { BLANK } from '../text/blanks';
import type { Range } from '../text/range';

/** 第一部分 and 上篇, 第一章, 第一节, 第一条: what is above 一、 and starts it afresh. */
export type DivisionRank = 'part' | 'chapter' | 'section' | 'article';

/** A line that opens a division of the report. Ranges are relative to the line. */
export interface Division {
  readonly rank: DivisionRank;
  /** As written: 第一部分, 下篇, 议题二. */
  readonly ordinal: string;
  readonly range: Range;
  /** The text after the ordinal, up to the first 。 */
  readonly title: Range;
}

const NUMBER = '[一二三四五六七八九十百零〇两\\d]{1,5}';
const APART = `(?:${BLANK}|[：:]|$)`;
/** What makes of 第一章 and 第一部分 a word of its sentence: 第一部分是…, 第二章的规定. */
const SENTENCE_GOES_ON = '(?![的是为已由将共要内明规指和与、，至到])';

const SHAPES: readonly (readonly [DivisionRank, RegExp])[] = [
  ['part', new RegExp(`^第${NUMBER}(?:部分|编)${SENTENCE_GOES_ON}`)],
  [
    'part',
    new RegExp(`^(?:第${NUMBER}篇|[上中下]篇|(?:议题|议程|专题|板块|单元|案例)${NUMBER})(?=${APART})`),
  ],
  ['chapter', new RegExp(`^第${NUMBER}章${SENTENCE_GOES_ON}`)],
  ['section', new RegExp(`^第${NUMBER}节(?=${APART})`)],
  ['article', new RegExp(`^第${NUMBER}条(?:之[一二三四五六七八九十])?(?=${BLANK}|[【：:]|$)`)],
];

/** A name, not a sentence. */
const LONGEST_NAME = 50;

/** The division that `content` opens, if it does. An article may go on to the end of its paragraph. */
export function findDivision(prose: string, content: Range): Division | undefined {
  if (!/^[第上中下议专板单案]/.test(prose.charAt(content.start))) return undefined;
  const said = prose.slice(content.start, content.end);
  for (const [rank, shape] of SHAPES) {
    const ordinal = shape.exec(said)?.[0];
    if (ordinal === undefined) continue;
    if (rank !== 'article' && !isName(said.slice(ordinal.length))) return undefined;
    return divisionAt(prose, content, rank, ordinal);
  }
  return undefined;
}

function isName(rest: string): boolean {
  return rest.length <= LONGEST_NAME && !/[。；！？]|[，、]$/.test(rest);
}

function divisionAt(prose: string, content: Range, rank: DivisionRank, ordinal: string): Division {
  const range = { start: content.start, end: content.start + ordinal.length };
  const stop = prose.indexOf('。', range.end);
  const lead = new RegExp(`^(?:${BLANK}|[：:])*`).exec(prose.slice(range.end, content.end))?.[0].length ?? 0;
  const start = range.end + lead;
  const end = stop < 0 || stop > content.end ? content.end : Math.max(start, stop);
  return { rank, ordinal, range, title: { start, end } };
}
