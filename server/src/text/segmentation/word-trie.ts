/** The node every word starts from. */
export const ROOT = 0;
/** There is no such child. No edge leads back to the root, so its number is free to say this. */
export const NO_CHILD = 0;

const SMALLEST_TABLE = 1 << 12;

/**
 * The words of a dictionary as a tree of code points, with one number for each word. 350,000 words make half
 * a million nodes; as objects they would take ten times the memory of these four arrays.
 *
 * The edges are an open-addressing hash table: slot → (parent, rune, child).
 */
export interface WordTrie {
  parents: Int32Array;
  runes: Int32Array;
  children: Int32Array;
  /** The number kept for the word that ends at a node; `missing` where none does. */
  values: Float64Array;
  nodeCount: number;
  /** What `values` holds at nodes where no word ends. */
  readonly missing: number;
}

/** An empty trie. */
export function createWordTrie(missing: number): WordTrie {
  return {
    parents: new Int32Array(SMALLEST_TABLE),
    runes: new Int32Array(SMALLEST_TABLE),
    children: new Int32Array(SMALLEST_TABLE),
    values: new Float64Array(SMALLEST_TABLE / 2).fill(missing),
    nodeCount: 1,
    missing,
  };
}

/** The node reached from `parent` over `rune`, or `NO_CHILD`. */
export function childOf(trie: WordTrie, parent: number, rune: number): number {
  return trie.children[slotOf(trie, parent, rune)] ?? NO_CHILD;
}

/** The node reached from `parent` over `rune`, made now if there was none. */
export function growChild(trie: WordTrie, parent: number, rune: number): number {
  const known = childOf(trie, parent, rune);
  if (known !== NO_CHILD) return known;
  if (trie.nodeCount * 2 >= trie.children.length) enlarge(trie);
  const slot = slotOf(trie, parent, rune);
  trie.parents[slot] = parent;
  trie.runes[slot] = rune;
  trie.children[slot] = trie.nodeCount;
  return trie.nodeCount++;
}

/** Keeps `value` for the word that ends at `node`: after all growing, which replaces the arrays. */
export function setValue(trie: WordTrie, node: number, value: number): void {
  trie.values[node] = value;
}

/** The slot that holds this edge, or the free one where it belongs. At most half the table is in use. */
function slotOf(trie: WordTrie, parent: number, rune: number): number {
  const { parents, runes, children } = trie;
  const mask = children.length - 1;
  let slot = spread(parent, rune) & mask;
  while (children[slot] !== NO_CHILD && (parents[slot] !== parent || runes[slot] !== rune)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

function spread(parent: number, rune: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(rune, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function enlarge(trie: WordTrie): void {
  const { parents, runes, children, values } = trie;
  const size = children.length * 2;
  trie.parents = new Int32Array(size);
  trie.runes = new Int32Array(size);
  trie.children = new Int32Array(size);
  trie.values = new Float64Array(size / 2).fill(trie.missing);
  trie.values.set(values);
  children.forEach((child, slot) => {
    if (child === NO_CHILD) return;
    const parent = parents[slot] ?? ROOT;
    const rune = runes[slot] ?? 0;
    const moved = slotOf(trie, parent, rune);
    trie.parents[moved] = parent;
    trie.runes[moved] = rune;
    trie.children[moved] = child;
  });
}
