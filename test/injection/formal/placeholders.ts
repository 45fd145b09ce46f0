import { anyOf, matchesIn, oneOf, replaced } from './injection';
import type { Injector } from './injection';

const MEASURE = '(?:起|件|人次|人|名|户|个|次|项|处|家|份|条|期)';
const MASKS = ['*', '*', '**', '***', 'xx', 'XX', '××', 'XXX', '__', '____'] as const;
const BLANKS = ['  ', '   ', '\u3000\u3000', '（  ）'] as const;
const DOUBTS = ['（？）', '（？）', '（?）', '（待核实）', '（待核）', '（待定）'] as const;
const REMINDERS = [
  '（待补充）',
  '（此处补充数据）',
  '【待补充】',
  '（请补充）',
  '（待补充具体事例）',
  'TODO',
] as const;

/** A number that counts something, none of a date. */
const count = `(?<![\\d.—至第+“])\\d+(?:\\.\\d+)?(?=${MEASURE})`;

const maskedCount: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, new RegExp(count, 'g')), random);
  if (!match) return undefined;
  const mask = random.chance(0.85) ? random.pick(MASKS) : random.pick(BLANKS);
  return replaced(text, match.index, match.index + match[0].length, mask);
};

const maskedShare: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<![\d.])\d+(?:\.\d+)?(?=[%％])/g), random);
  return match && replaced(text, match.index, match.index + match[0].length, random.pick(MASKS));
};

const maskedMoney: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<![\d.])\d+(?:\.\d+)?(?=[万亿]元)/g), random);
  return match && replaced(text, match.index, match.index + match[0].length, random.pick(MASKS));
};

const maskedDate: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<!\d)\d{1,2}月\d{1,2}日/g), random);
  const mask = random.pick(['*月*日', 'xx月xx日', '**月**日', '××月××日', '  月  日']);
  return match && replaced(text, match.index, match.index + match[0].length, mask);
};

const doubted: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, new RegExp(count, 'g')), random);
  if (!match) return undefined;
  const at = match.index + match[0].length;
  return replaced(text, at, at, random.pick(DOUBTS));
};

const reminded: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=\p{Script=Han}{6})[。；](?=\p{Script=Han}|$)/gmu), random);
  return match && replaced(text, match.index, match.index, random.pick(REMINDERS));
};

const NAMES = ['某某', 'xx', '××', '**', 'XX', 'xxx', 'XXX'] as const;

const namelessPlace: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?:东河|西山|北坪|南塘|柳林)(?=镇|乡)/g), random);
  return match && replaced(text, match.index, match.index + match[0].length, random.pick(NAMES));
};

const namelessUnit: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=[，。])(?=(?:县|市)(?:委|政府|公安))/g), random);
  return match && replaced(text, match.index, match.index, random.pick(NAMES));
};

/** Something that was to be filled in and was not. */
export const leftoverPlaceholder: Injector = anyOf([
  maskedCount,
  maskedCount,
  maskedCount,
  maskedShare,
  maskedMoney,
  maskedDate,
  doubted,
  reminded,
  namelessPlace,
  namelessUnit,
]);
