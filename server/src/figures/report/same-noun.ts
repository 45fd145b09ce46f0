/** The words around a number of things. */
export interface Naming {
  /** The words before the number, as written: 对签约的. */
  readonly label: string;
  /** 化解信访积案 of 化解信访积案41件; empty where the words after the number say what is counted. */
  readonly before: string;
  /** 水库进行了鉴定 of 23座水库进行了鉴定. */
  readonly after: string;
}

/** As much of the words after a number as may be its noun. */
const LONGEST_NOUN = 8;

/** What leads from the clause to the things: 对, 在全年, 目前已有. */
const LEADING =
  /^(?:其中|截至|目前|全年|年内|[全本我][国省市县区镇乡村局院校]|对|为|从|在|把|将|给|向|与|于|已|共|并|实现|组织|上述|以上|这|所有|全部|全体)+/;

/**
 * The noun that a number has after it when it takes up what was named before, shortened or with its words in another place: 52个签约项目 and
 * 对签约的25个项目, 视频监控点位 and 新建点位, 纳入调查的住户 and 调查户. Empty where it takes up nothing.
 */
export function nounAgain(told: Naming, again: Naming): string {
  if (again.after === '') return '';
  const modifier = again.before === '' ? plain(again.label).replace(LEADING, '') : '';
  const readings = [modifier + plain(again.after), plain(again.after)];
  const nouns = readings.map((words, i) => longestWithin(words, i === 0 ? modifier.length : 0, told));
  return nouns.sort((a, b) => b.length - a.length)[0] ?? '';
}

function plain(words: string): string {
  return words.replace(/的/g, '');
}

/** The most of the words, two of those after the number at least, that the name holds in the same order up to its end. */
function longestWithin(words: string, least: number, { before, after }: Naming): string {
  const name = plain(before === '' ? after.slice(0, LONGEST_NOUN) : before);
  for (let length = Math.min(words.length, least + LONGEST_NOUN); length >= least + 2; length -= 1) {
    const noun = words.slice(0, length);
    const isNamed = before === '' ? name.includes(noun) : noun.at(-1) === name.at(-1) && isWithin(noun, name);
    if (isNamed) return noun;
  }
  return '';
}

/** Whether the characters of one stand in the other, in order. */
function isWithin(some: string, all: string): boolean {
  let at = 0;
  for (const char of all) if (char === some[at]) at += 1;
  return at === some.length;
}
