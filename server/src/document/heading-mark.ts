import { hanOfNumber } from '../text/han-numeral';
import type { HeadingLevel } from './heading-head';

/** The ordinal of a heading with its brackets or mark, as GB/T 9704—2012 7.3.3 has it: 一、 （一） 1. （1）. */
export function headingMark(level: HeadingLevel, number: number): string {
  switch (level) {
    case 1:
      return `${hanOfNumber(number)}、`;
    case 2:
      return `（${hanOfNumber(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
  }
}
