import { coordinationBefore } from './coordination';
import type { CountPhrase } from './count-phrase';
import type { CountedList } from './listed-before';

/** 先后 between dates and a number says that there was one at each. */
const ONE_EACH = /先后(?:[一-鿿]{2,6})?$/;
const DATES =
  /(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|份)?[、和])+[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|份)?$/;
const TIMES = /^(?:次|场|期|批|轮|起)$/;

/** 3月、6月、9月先后组织3次督查: as many times as dates. */
export function datesBefore(text: string, phrase: CountPhrase): CountedList | undefined {
  if (!TIMES.test(phrase.measure)) return undefined;
  const { start } = phrase.digits;
  const verb = ONE_EACH.exec(text.slice(Math.max(0, start - 10), start));
  if (!verb) return undefined;
  const end = start - verb[0].length;
  const dates = DATES.exec(text.slice(Math.max(0, end - 80), end));
  const list = dates && coordinationBefore(text, end);
  if (!list) return undefined;
  const { most } = list;
  return { list, phrase, tally: { count: most, least: most, most }, isClear: true };
}
