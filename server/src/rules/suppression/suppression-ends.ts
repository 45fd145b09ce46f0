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
  const ends = new Map<OpenBlock, PlacedComment>();
  const stray = new Set<PlacedComment>();
  const open: OpenBlock[] = [];
  const blocks: OpenBlock[] = [];
  for (const comment of comments) {
    if (comment.form === 'start') {
      const begun = comment.names.map(({ name }) => ({ start: comment, name }));
      for (const block of begun) [open, blocks].forEach((list) => list.push(block));
    } else if (comment.form === 'end') {
      const closed = blocksClosedBy(comment, open);
      for (const block of closed) ends.set(block, comment);
      for (const block of closed) open.splice(open.indexOf(block), 1);
      if (closed.length === 0) stray.add(comment);
    }
  }
  return {
    of: (start, name) => {
      const block = blocks.find((one) => one.start === start && one.name === name);
      return block && ends.get(block);
    },
    stray,
  };
}

function blocksClosedBy({ names }: PlacedComment, open: readonly OpenBlock[]): readonly OpenBlock[] {
  const last = open.at(-1);
  if (names.length === 0) return open.filter(({ start }) => start === last?.start);
  return names.flatMap(({ name }) => open.findLast((block) => block.name === name) ?? []);
}
