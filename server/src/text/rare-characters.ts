import { RARE_CHARACTERS } from './rare-characters.generated';

let readings: ReadonlyMap<string, string> | undefined;

/** The pinyin of a character that few meet every day (砼 tóng), by its commonest reading; undefined for the others. */
export function rareReading(character: string): string | undefined {
  readings ??= new Map(
    RARE_CHARACTERS.split('\n').flatMap((line) => {
      const [reading = '', characters = ''] = line.split(' ');
      return Array.from(characters, (one) => [one, reading] as const);
    }),
  );
  return readings.get(character);
}

/** The rare characters of a text with their pinyin, each once, in the order they come. */
export function rareCharactersIn(
  text: string,
): readonly { readonly character: string; readonly reading: string }[] {
  return [...new Set(text)].flatMap((character) => {
    const reading = rareReading(character);
    return reading === undefined ? [] : [{ character, reading }];
  });
}
