import { COMMON_CHARACTERS } from './common-characters.generated';
import { initialsBeginningWith } from './pinyin-initials';
import { rareReading } from './rare-characters';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * How `text` may be spelled if that begins with `typed`: by its initials (shyk for 三会一课) or in full (sanhuiyike),
 * the last syllable as far as it has been typed; undefined if neither does. What is given back begins with `typed`.
 */
export function spellingBeginningWith(typed: string, text: string): string | undefined {
  return initialsBeginningWith(typed, text) ?? pinyinBeginningWith(typed, text);
}

function pinyinBeginningWith(typed: string, text: string): string | undefined {
  const characters = Array.from(text).filter((character) => readingsOf(character).length > 0);
  const rest = restOf(typed.toLowerCase(), characters, 0);
  return rest === undefined ? undefined : typed + rest;
}

/** The letters that are left to type once `letters` have been, under the first readings that fit. */
function restOf(letters: string, characters: readonly string[], at: number): string | undefined {
  const character = characters[at];
  if (character === undefined) return letters === '' ? '' : undefined;
  for (const reading of readingsOf(character)) {
    if (reading.startsWith(letters)) {
      const others = characters.slice(at + 1).map((one) => readingsOf(one)[0] ?? '');
      return [reading.slice(letters.length), ...others].join('');
    }
    const rest = letters.startsWith(reading)
      ? restOf(letters.slice(reading.length), characters, at + 1)
      : undefined;
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** The readings of a character as they are typed, without tones and with v for ü, the commonest first. */
function readingsOf(character: string): readonly string[] {
  known ??= readTable();
  const common = known.get(character);
  if (common) return common;
  if (/^[A-Za-z0-9]$/.test(character)) return [character.toLowerCase()];
  const rare = rareReading(character);
  return rare === undefined ? [] : [asTyped(rare)];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of COMMON_CHARACTERS.split('\n')) {
    const [reading = '', first = '', further = ''] = line.split(' ');
    for (const character of first) table.set(character, [reading, ...(table.get(character) ?? [])]);
    for (const character of further) table.set(character, [...(table.get(character) ?? []), reading]);
  }
  return table;
}

/** tóng is typed tong, lǜ is typed lv. */
function asTyped(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{Mark}/gu, '');
}
