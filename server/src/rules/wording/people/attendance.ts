import type { Line } from '../../../document/line';
import type { Range } from '../../../text/range';
import type { Mention, PeopleIndex } from './people-index';

/** People named one after another, each with what is around his name: 县长王建国同志. */
interface Item {
  readonly name: string;
  readonly range: Range;
  readonly hasTitle: boolean;
}

/** A run of names in another order than the list's, and the same run in that order. */
export interface Misordered {
  readonly range: Range;
  readonly right: string;
}

/** A name without 同志 among names that have it. */
export interface Untitled {
  readonly range: Range;
  readonly name: string;
}

const FEWEST = 2;

/** What may stand before a name in its item: posts, and nothing that ends it. */
const POST = /[一-鿿]{0,16}$/u;

/** The runs of names in a line: nothing but a 顿号 or 和 between one item and the next. */
function runsIn(prose: string, names: readonly Mention[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let before: Item | undefined;
  for (const { text: name, range } of names) {
    const hasTitle = prose.startsWith('同志', range.end);
    const end = hasTitle ? range.end + 2 : range.end;
    const gap = before && prose.slice(before.range.end, range.start);
    const parting = gap === undefined ? undefined : /^(?:、|和|，)(?=[一-鿿]{0,16}$)/u.exec(gap)?.[0];
    const start =
      before && parting !== undefined
        ? before.range.end + parting.length
        : range.start - (POST.exec(prose.slice(0, range.start))?.[0].length ?? 0);
    const item = { name, range: { start, end }, hasTitle };
    if (parting === undefined) runs.push([item]);
    else runs.at(-1)?.push(item);
    before = item;
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

/** The runs of a line that are not in the order of the list; people without a place in it are passed over. */
export function misorderedIn({ prose }: Line, index: PeopleIndex): readonly Misordered[] {
  return runsIn(prose, index.namesIn(prose)).flatMap((run) => {
    const placed = run.flatMap((item) => {
      const order = index.people.find(
        ({ name, order: own }) => name === item.name && own !== undefined,
      )?.order;
      return order === undefined ? [] : [{ item, order }];
    });
    const sorted = [...placed].sort((a, b) => a.order - b.order);
    if (placed.length < run.length || sorted.every(({ item }, i) => item === placed[i]?.item)) return [];
    return [
      reordered(
        prose,
        run,
        sorted.map(({ item }) => item),
      ),
    ];
  });
}

/** Only the names and what belongs to each change places; what is between them stays. */
function reordered(prose: string, run: readonly Item[], sorted: readonly Item[]): Misordered {
  const first = plainStart(run);
  const range = { start: first, end: run.at(-1)?.range.end ?? first };
  const texts = sorted.map((item) => prose.slice(item === run[0] ? first : item.range.start, item.range.end));
  const between = run.map(({ range: { start } }, i) => prose.slice(run[i - 1]?.range.end ?? start, start));
  return { range, right: texts.map((text, i) => (i === 0 ? text : `${between[i] ?? ''}${text}`)).join('') };
}

/** A run begins with a name, unless the other items carry posts as well. */
function plainStart(run: readonly Item[]): number {
  const [first, second] = run;
  if (!first || !second) return 0;
  const bare = first.range.end - first.name.length - (first.hasTitle ? 2 : 0);
  const secondHasPost =
    second.range.end - second.range.start > second.name.length + (second.hasTitle ? 2 : 0);
  return secondHasPost ? first.range.start : bare;
}

/** The names of a line without 同志 where at least two beside them have it. */
export function untitledIn({ prose }: Line, index: PeopleIndex): readonly Untitled[] {
  return runsIn(prose, index.namesIn(prose)).flatMap((run) => {
    const titled = run.filter(({ hasTitle }) => hasTitle).length;
    if (titled < FEWEST || titled === run.length) return [];
    return run
      .filter(({ hasTitle }) => !hasTitle)
      .map(({ name, range }) => ({ name, range: { start: range.end - name.length, end: range.end } }));
  });
}
