import { LOOKING_ALIKE, SOUNDING_ALIKE } from './similar-characters.generated';

interface SimilarCharacters {
  /** By character: the numbers of its sounds. */
  readonly sounds: ReadonlyMap<string, readonly number[]>;
  readonly lookalikes: ReadonlyMap<string, string>;
}

let similar: SimilarCharacters | undefined;

/** Sorted when the first two characters are compared: starting has no use for them. */
function similarCharacters(): SimilarCharacters {
  return (similar ??= { sounds: readSounds(), lookalikes: readLookalikes() });
}

function readSounds(): SimilarCharacters['sounds'] {
  const sounds = new Map<string, number[]>();
  SOUNDING_ALIKE.split('\n').forEach((line, number) => {
    for (const character of line) {
      const known = sounds.get(character);
      if (known) known.push(number);
      else sounds.set(character, [number]);
    }
  });
  return sounds;
}

function readLookalikes(): SimilarCharacters['lookalikes'] {
  return new Map(LOOKING_ALIKE.split('\n').map((line) => [line.charAt(0), line.slice(1)]));
}

/** Whether two characters may sound alike, or nearly so: 平翘舌 and 前后鼻音 are not told apart. */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const { sounds } = similarCharacters();
  const others = sounds.get(other);
  return others !== undefined && (sounds.get(one)?.some((sound) => others.includes(sound)) ?? false);
}

/** Whether two characters look alike. */
export function lookAlike(one: string, other: string): boolean {
  const { lookalikes } = similarCharacters();
  return (lookalikes.get(one)?.includes(other) ?? false) || (lookalikes.get(other)?.includes(one) ?? false);
}

/** Whether one word may be typed or read for another of the same length: every character sounds, or the one that differs looks, alike. */
export function areAlike(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = Array.from(one, (_, i) => i).filter((i) => one.charAt(i) !== other.charAt(i));
  if (places.every((i) => soundAlike(one.charAt(i), other.charAt(i)))) return true;
  const [place = 0] = places;
  return places.length === 1 && lookAlike(one.charAt(place), other.charAt(place));
}
