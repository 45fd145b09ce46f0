/**
 * A stretch of `before` and what is in its place afterwards; UTF-16 offsets.
 *
 * @typedef {{ start: number, end: number, newText: string }} Change
 */

/**
 * The smallest set of changes that makes `before` into `after`, by their longest common subsequence.
 *
 * @param {string} before
 * @param {string} after
 * @returns {Change[]} in order; changes that touch are one
 */
export function differences(before, after) {
  const head = commonHead(before, after);
  const changes = [];
  let i = head;
  let j = head;
  const common = commonLengths(before.slice(head), after.slice(head));
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const start = i;
    const from = j;
    while ((i < before.length || j < after.length) && (i === before.length || before[i] !== after[j])) {
      if (common(i + 1 - head, j - head) >= common(i - head, j + 1 - head) && i < before.length) i += 1;
      else j += 1;
    }
    changes.push({ start, end: i, newText: after.slice(from, j) });
  }
  return changes;
}

function commonHead(a, b) {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

/** @returns {(i: number, j: number) => number} length of the longest common subsequence of the rests from i and j */
function commonLengths(a, b) {
  const width = b.length + 2;
  const table = new Uint16Array((a.length + 2) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return (i, j) => (i > a.length || j > b.length ? -1 : table[i * width + j]);
}

/**
 * Where a stretch of the text before is found afterwards.
 *
 * @param {readonly Change[]} changes
 * @returns {{ start: number, end: number }} what was put in at either edge counts as inside it
 */
export function stretchAfter(changes, { start, end }) {
  const isInsertion = (change) => change.start === change.end;
  const shift = (which) =>
    changes
      .filter(which)
      .reduce((sum, change) => sum + change.newText.length - (change.end - change.start), 0);
  return {
    start: start + shift((change) => change.end <= start && !(isInsertion(change) && change.end === start)),
    end: end + shift((change) => change.start < end || (isInsertion(change) && change.start === end)),
  };
}
