import type { Line } from '../../../document/line';
import type { Range } from '../../../text/range';
import type { ReportDate } from '../terms/report-date';
import type { PeopleIndex } from './people-index';

/** A post that is not that of the person it is beside, and those that are. */
export interface WrongPost {
  readonly range: Range;
  readonly post: string;
  readonly name: string;
  readonly held: readonly string[];
}

/** What before a post says that it is another one, or one of the past. */
const ANOTHER = /(?:[副原前代]|时任|曾任|助理)$/u;

/** The posts of a line that stand directly before a person who held others when the report was written. */
export function wrongPostsIn(
  { prose }: Line,
  index: PeopleIndex,
  date: ReportDate | undefined,
): readonly WrongPost[] {
  const names = index.namesIn(prose);
  if (names.length === 0) return [];
  return index.postsIn(prose).flatMap(({ text: post, range }) => {
    const name = names.find((one) => one.range.start === range.end)?.text;
    if (name === undefined || ANOTHER.test(prose.slice(0, range.start))) return [];
    const held = postsOf(name, index, date);
    return held.length === 0 || held.includes(post) ? [] : [{ range, post, name, held }];
  });
}

/** The posts a person held at a date; today's where none is known. */
function postsOf(name: string, { people }: PeopleIndex, date: ReportDate | undefined): readonly string[] {
  return people
    .filter((person) => person.name === name)
    .filter(({ from, until }) =>
      date === undefined
        ? until === undefined
        : (from === undefined || from <= date.latest) &&
          (until === undefined || date.earliest <= `${until}-99`),
    )
    .flatMap(({ posts }) => posts);
}
