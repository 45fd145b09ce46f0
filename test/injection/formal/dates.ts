import { anyOf, matchesIn, oneOf, replaced } from './injection';
import type { Injector } from './injection';

const IMPOSSIBLE = [
  '2月30日',
  '2月31日',
  '4月31日',
  '6月31日',
  '9月31日',
  '11月31日',
  '13月5日',
  '1月32日',
  '7月35日',
  '2023年2月29日',
  '2022年2月29日',
  '2021年2月30日',
  '2022年11月31日',
  '2023年13月1日',
  '2024年2月30日',
  '２０２３年２月２９日',
] as const;

const IMPOSSIBLE_PHRASES = [
  '截至2月30日，',
  '截至4月31日，',
  '2023年2月29日，',
  '截至2023年6月31日，',
  '9月31日前，',
  '2023年13月，',
  '4月25日至31日，',
  '1月至13月，',
  '自2022年11月31日起，',
] as const;

const otherDate: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<![\d至—.])(?:\d{4}年)?\d{1,2}月\d{1,2}日(?!至|—)/g), random);
  return match && replaced(text, match.index, match.index + match[0].length, random.pick(IMPOSSIBLE));
};

const datedSentence: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=[\p{Script=Han}]。)(?=\p{Script=Han}{4})/gu), random);
  if (!match) return undefined;
  const phrase = random.pick(IMPOSSIBLE_PHRASES);
  return replaced(text, match.index, match.index, phrase);
};

/** A date that no calendar has, in place of one or at the head of a sentence. */
export const impossibleDate: Injector = anyOf([otherDate, otherDate, datedSentence]);
