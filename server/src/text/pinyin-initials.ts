/** The first character, in the order of pinyin, of each initial letter that Chinese syllables have. */
const BOUNDARIES: readonly (readonly [string, string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  // Not the customary 痳: newer collations read it lin, which made every 落, 领 and 路 an m.
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '穵'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];

/** Characters of report language whose readings begin with different letters; the collation knows only one. */
const READINGS: Readonly<Record<string, string>> = {
  重: 'zc',
  长: 'cz',
  行: 'xh',
  调: 'dt',
  率: 'ls',
  系: 'xj',
  校: 'xj',
  省: 'sx',
  降: 'jx',
  传: 'cz',
  藏: 'cz',
  便: 'bp',
  弹: 'dt',
  单: 'ds',
  给: 'gj',
  参: 'cs',
  期: 'qj',
  〇: 'l',
};

/**
 * The letters that the pinyin of a character may begin with, the commoner first: 三 s, 重 zc. A letter or digit
 * stands for itself; marks, and everything on an engine without Chinese collation, have none. The order of
 * pinyin is the one ICU sorts Chinese by, so no table of characters is needed.
 */
export function initialsOfCharacter(character: string): string {
  let initials = known.get(character);
  if (initials === undefined) {
    initials = READINGS[character] ?? letterOf(character);
    known.set(character, initials);
  }
  return initials;
}

const known = new Map<string, string>();

/** Made when the first character is asked for: an order of ICU takes milliseconds that starting has no use for. */
let initialByCollation: ((character: string) => string) | undefined;

function letterOf(character: string): string {
  if (/^[A-Za-z0-9]$/.test(character)) return character.toLowerCase();
  if (!/^\p{Script=Han}$/u.test(character)) return '';
  initialByCollation ??= createInitialByCollation();
  return initialByCollation(character);
}

function createInitialByCollation(): (character: string) => string {
  const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
  const initialOf = (character: string): string =>
    BOUNDARIES.findLast(([, first]) => compare(first, character) <= 0)?.[0] ?? '';
  const sortsByPinyin = initialOf('国') === 'g' && initialOf('治') === 'z';
  return sortsByPinyin ? initialOf : () => '';
}

/** The pinyin initials of a text as one would type them: 三会一课 is shyk. */
export function pinyinInitials(text: string): string {
  return Array.from(text, (character) => initialsOfCharacter(character).slice(0, 1)).join('');
}

/**
 * The initials of `text` if they begin with `typed` under some reading (cqjz and zqjz both for 长期机制);
 * undefined if they do not. What is given back begins with `typed` itself, whatever the case it was typed in.
 */
export function initialsBeginningWith(typed: string, text: string): string | undefined {
  const letters = typed.toLowerCase();
  let at = 0;
  let rest = '';
  for (const character of text) {
    const initials = initialsOfCharacter(character);
    if (initials === '') continue;
    if (at >= letters.length) rest += initials.charAt(0);
    else if (initials.includes(letters.charAt(at))) at += 1;
    else return undefined;
  }
  return at === letters.length ? typed + rest : undefined;
}
