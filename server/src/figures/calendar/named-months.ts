import { MONTHS_OF_PERIODS } from '../words/figure-tables.generated';

/** By length, so that 前三季度 is not taken for 三季度. */
const NAMES = Object.keys(MONTHS_OF_PERIODS).sort((a, b) => b.length - a.length);

/** The months that a word such as 上半年 names in a text: 第3季度 and 三季度, 前三个季度 and 前三季度 are one. */
export function namedMonths(text: string): readonly [from: number, to: number] | undefined {
  if (!/半年|季度/.test(text)) return undefined;
  const plain = text
    .replace(/第(?=[一二三四1-4]季度)|个(?=季度)/g, '')
    .replace(/[1-4](?=季度)/g, (digit) => '零一二三四'.charAt(Number(digit)));
  const name = NAMES.find((one) => plain.includes(one));
  return name === undefined ? undefined : MONTHS_OF_PERIODS[name];
}
