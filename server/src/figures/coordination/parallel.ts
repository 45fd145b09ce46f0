import type { CountPhrase } from './count-phrase';

/** What is announced, as far as telling items that are alike needs it. */
interface Announced {
  readonly phrase: CountPhrase;
  readonly noun: string;
  readonly mark: string;
  readonly from: number;
}

const LONGEST = 200;

/**
 * How many clauses of the sentence after an announcement are built alike: 强化甲，强化乙，强化丙 after “三个强化”：;
 * 思想到位，措施到位 after 两个到位：. Where the noun is in none of them, all must begin with one character.
 */
export function countAlike(text: string, { noun, mark, from, phrase }: Announced): number | undefined {
  if (mark !== '：' || phrase.gathering === 'noun') return undefined;
  const stop = text.slice(from, from + LONGEST).search(/[。！？]/);
  if (stop < 0 && text.length > from + LONGEST) return undefined;
  const said = text.slice(from, stop < 0 ? undefined : from + stop);
  const clauses = said.split(/[，、；]/).map((clause) => clause.trim());
  const head = noun.replace(/(?:要求|工作|目标|任务)$/, '');
  return countWith(clauses, head) ?? countFirst(clauses);
}

/** How many clauses begin, or end, with the noun, if those that do are most of them and the first is one of them. */
function countWith(clauses: readonly string[], noun: string): number | undefined {
  if (noun === '') return undefined;
  const isItem = clauses[0]?.startsWith(noun)
    ? (clause: string): boolean => clause.startsWith(noun)
    : (clause: string): boolean => clause.endsWith(noun);
  if (!clauses[0] || !isItem(clauses[0])) return undefined;
  const count = clauses.filter(isItem).length;
  return count >= 2 ? count : undefined;
}

/** 在摸排上下功夫，在研判上求精准，在处置上讲规范: all begin with one character and none is much longer. */
function countFirst(clauses: readonly string[]): number | undefined {
  const [first = ''] = clauses;
  const isAlike = clauses.length >= 2 && clauses.every((clause) => clause.charAt(0) === first.charAt(0));
  const lengths = clauses.map(({ length }) => length);
  return isAlike && Math.max(...lengths) - Math.min(...lengths) <= 4 ? clauses.length : undefined;
}
