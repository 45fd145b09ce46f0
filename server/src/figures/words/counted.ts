import { VERBS as VERBS_OF_WORK } from './figure-words.generated';
import { NAME_OF_VALUE } from './word-classes.generated';

/** What a figure counts: the work done and what it was done to. Either may be empty. */
export interface Counted {
  /** 排查整治 */
  readonly verb: string;
  /** 消防安全隐患 */
  readonly noun: string;
}

/**
 * The verbs of work reports (`server/data/figures/verbs.yaml`). A dictionary's word classes will not do: jieba's calls
 * 办理, 收治 and 立案 nouns, 新建 a place name and 排查, 救助 and 培训 nominal, and they are there only once a segmenter is
 * loaded; these are the same whichever is.
 */
const VERBS = new Set(VERBS_OF_WORK.split(' '));

const LONGEST = Math.max(...Array.from(VERBS, (verb) => verb.length));

/** The verb before what was done to something, from the name of an indicator: 已 and 共 are taken off before. */
export function countedBy(name: string): Counted {
  if (NAME_OF_VALUE.test(name)) return { verb: '', noun: name };
  let end = 0;
  for (let length = verbAt(name, end); length > 0; length = verbAt(name, end)) end += length;
  return { verb: name.slice(0, end), noun: name.slice(end).replace(/^[了过出]/, '') };
}

/** The length of the verb at `at`: several may stand in a row (排查整治, 新建和改造), a single character only alone. */
function verbAt(name: string, at: number): number {
  const joined = at > 0 && /[和并、]/.test(name.charAt(at)) ? 1 : 0;
  const verb = plainVerbAt(name, at + joined);
  return verb > 0 ? joined + verb : 0;
}

function plainVerbAt(name: string, at: number): number {
  const fewest = at === 0 ? 1 : 2;
  for (let length = Math.min(LONGEST, name.length - at); length >= fewest; length -= 1) {
    if (VERBS.has(name.slice(at, at + length))) return length;
  }
  return 0;
}
