import type { PlacedComment } from './placed-comments';

/** Which comment ends which block. */
export interface MatchedEnds {
  /** The end of what `start` begins for one of its names; undefined if it is never ended. */
  readonly of: (start: PlacedComment, name: string) => PlacedComment | undefined;
  /** The comments that end what nothing has begun. */
  readonly stray: ReadonlySet<PlacedComment>;
}

interface OpenBlock {
  readonly start: PlacedComment;
  readonly name: string;
}

/** An end closes the last open block of each rule it names; one that names none, all that the last open start began. */
export function matchEnds(comments: readonly PlacedComment[]): MatchedEnds {
  const blocks = openBlocks();
  const stray = new Set<PlacedComment>();
  for (const comment of comments) {
    if (comment.form === 'start') blocks.open(comment);
    else if (comment.form === 'end' && !blocks.close(comment)) stray.add(comment);
  }
  return { of: blocks.endOf, stray };
}

interface OpenBlocks {
  readonly open: (start: PlacedComment) => void;
  /** Whether there was anything to close. */
  readonly close: (end: PlacedComment) => boolean;
  readonly endOf: MatchedEnds['of'];
}

/** Blocks in the order they open, altogether and by name: each is looked at once more to be closed, and once to be dropped. */
function openBlocks(): OpenBlocks {
  const ends = new Map<OpenBlock, PlacedComment>();
  const byStart = new Map<PlacedComment, OpenBlock[]>();
  const open: OpenBlock[] = [];
  const openByName = new Map<string, OpenBlock[]>();
  const lastOpen = (blocks: OpenBlock[]): OpenBlock | undefined => {
    while (blocks.length > 0 && ends.has(blocks.at(-1) as OpenBlock)) blocks.pop();
    return blocks.at(-1);
  };
  const closedBy = ({ names }: PlacedComment): readonly OpenBlock[] => {
    if (names.length > 0) return names.flatMap(({ name }) => lastOpen(openByName.get(name) ?? []) ?? []);
    const last = lastOpen(open);
    return last ? (byStart.get(last.start) ?? []).filter((block) => !ends.has(block)) : [];
  };
  return {
    open: (start) => {
      const begun = start.names.map(({ name }) => ({ start, name }));
      byStart.set(start, begun);
      for (const block of begun) {
        open.push(block);
        const named = openByName.get(block.name);
        if (named) named.push(block);
        else openByName.set(block.name, [block]);
      }
    },
    close: (end) => {
      const closed = closedBy(end);
      for (const block of closed) ends.set(block, end);
      return closed.length > 0;
    },
    endOf: (start, name) => {
      const block = byStart.get(start)?.find((one) => one.name === name);
      return block && ends.get(block);
    },
  };
}
