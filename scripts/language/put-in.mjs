// Slips as people make them, put into right text one at a time. The same seed puts in the same slips.

/** How often a slip of the same sound, of nearly the same, and of a like shape is chosen. */
const BY_SOUND = 0.65;
const BY_NEAR_SOUND = 0.77;
const TRIES = 12;

/** @returns {() => number} numbers from 0 to 1 that look random */
export function seededRandom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

/**
 * @param table the table of counts, for what sounds and looks alike
 * @param {string} kind similar, missing, extra or exchanged
 * @returns {{ text: string, start: number, end: number, right: string } | undefined} the text with a slip, where it is,
 *   and what stood there
 */
export function putIn(table, text, kind, random) {
  const places = [...text].flatMap((one, at) => (/[一-鿿]/.test(one) ? [at] : []));
  if (places.length < 8) return undefined;
  for (let i = 0; i < TRIES; i += 1) {
    const at = places[Math.floor(random() * places.length)];
    const slip = SLIPS[kind](table, text, at, random);
    if (slip) return slip;
  }
  return undefined;
}

const SLIPS = {
  similar(table, text, at, random) {
    const others = likeCharacters(table, text.charAt(at), random());
    const chosen = others[Math.floor(random() * others.length)];
    return chosen && replaced(text, at, at + 1, chosen);
  },
  missing: (_, text, at) =>
    isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)) ? replaced(text, at, at + 1, '') : undefined,
  extra: (_, text, at) => replaced(text, at, at, text.charAt(at)),
  exchanged(_, text, at) {
    const [a, b] = text.slice(at, at + 2);
    return isHan(b ?? '') && a !== b ? replaced(text, at, at + 2, b + a) : undefined;
  },
};

const isHan = (character) => /^[一-鿿]$/.test(character);

function replaced(text, start, end, put) {
  const right = text.slice(start, end);
  return { text: text.slice(0, start) + put + text.slice(end), start, end: start + put.length, right };
}

function likeCharacters(table, character, share) {
  const symbol = table.symbols[character.charCodeAt(0)];
  const sounds = [...(table.sounds[symbol] ?? [])];
  const near = sounds.flatMap((sound) => [...(table.bySound[table.nearSounds[sound]] ?? [])]);
  const same = near.filter((other) => sounds.some((sound) => table.sounds[other].includes(sound)));
  const looks = [...(table.lookalikes[symbol] ?? [])].slice(0, 8);
  const symbols = share < BY_SOUND ? same : share < BY_NEAR_SOUND ? near : looks;
  return symbols.map((one) => String.fromCharCode(table.alphabet[one])).filter((one) => one !== character);
}
