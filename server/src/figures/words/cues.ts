import { CUE_WORDS } from './figure-words.generated';

/**
 * The words that tell what part a figure plays in a relation: a total, a part done, a rest, a share, a rise. One pass
 * over the few characters before a figure finds all of them, so that a relation costs nothing where its words are not. They are data: `server/data/figures/cues.yaml`.
 */

/** Kinds of cue words; a set of them is their sum. */
export const CUE = {
  /** 总数, 共有, 合计: a total. */
  total: 1 << 0,
  /** 应, 任务, 计划: what was to be done. */
  due: 1 << 1,
  /** 排查, 受理, 发现: the work that a rate or a rest starts from. */
  base: 1 << 2,
  /** 化解, 办结, 整改: work done on part of it. */
  done: 1 << 3,
  /** 已 before any verb. */
  already: 1 << 4,
  /** 剩余, 其余: what is left. */
  rest: 1 << 5,
  /** 未, 待, 尚未: what is not done yet. */
  undone: 1 << 6,
  /** 仍有, 尚有: perhaps what is left. */
  still: 1 << 7,
  /** 还有, 另有, 其他: something more, and only perhaps what is left. */
  another: 1 << 8,
  /** 其中 */
  among: 1 << 9,
  /** 每, 平均: a rate of its own. */
  each: 1 << 10,
  /** 由, 从: an old value, or what a whole is made of. */
  from: 1 << 11,
  /** 率 */
  rate: 1 << 12,
  /** 占 */
  share: 1 << 13,
  /** 分为, 分别, 包括, 含: a list of parts follows. */
  parts: 1 << 14,
  /** One of two words that make up a whole: 男, 女; 线上, 线下. */
  complement: 1 << 15,
  /** Verbs of rising and falling. */
  change: 1 << 16,
  /** 比, 较, 同比: compared with another value. */
  compared: 1 << 17,
  /** 共, 合计 right before the figure that closes a list. */
  closing: 1 << 18,
  /** Steps of a procedure: a person or a case passes several of them, so that they do not add up. */
  step: 1 << 19,
  /** Features that overlap: a party member may be a woman. */
  feature: 1 << 20,
  /** 旧存, 结转: what was there before. */
  old: 1 << 21,
  /** 新收, 新增: what came to it. */
  fresh: 1 << 22,
  /** 正在, 在办: what is being worked on. */
  inHand: 1 << 23,
} as const;

/** The name of a kind of cue, as the data say it. */
export type CueName = keyof typeof CUE;

interface CueWord {
  readonly word: string;
  readonly cues: number;
}

/** For each character the number of its row of `ROWS`, 0 for most. */
const FIRST = new Uint16Array(0x10000);
const ROWS: (readonly CueWord[])[] = [[]];

/** Fills the table: for each first character its words, the longest first. */
function fillTable(): void {
  const cuesOf = new Map<string, number>();
  for (const [name, words] of Object.entries(CUE_WORDS) as [CueName | 'none', string][])
    for (const word of words.split(' '))
      cuesOf.set(word, (cuesOf.get(word) ?? 0) | (name === 'none' ? 0 : CUE[name]));
  const rows = new Map<number, CueWord[]>();
  for (const [word, cues] of cuesOf) {
    const first = word.charCodeAt(0);
    rows.set(first, [...(rows.get(first) ?? []), { word, cues }]);
  }
  for (const [first, row] of rows)
    FIRST[first] = ROWS.push(row.sort((a, b) => b.word.length - a.word.length)) - 1;
}

fillTable();

/** All cues of a few words. */
export function cuesIn(text: string): number {
  let cues = 0;
  for (let at = 0; at < text.length; at += 1) {
    const row = FIRST[text.charCodeAt(at)];
    if (!row) continue;
    const found = (ROWS[row] as readonly CueWord[]).find(({ word }) => text.startsWith(word, at));
    if (!found) continue;
    cues |= found.cues;
    at += found.word.length - 1;
  }
  return cues;
}
