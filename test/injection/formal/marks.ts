import { anyOf, matchesIn, oneOf, replaced } from './injection';
import type { Injector } from './injection';

const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

const narrowMark: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=\p{Script=Han})[，；：？！](?=\p{Script=Han})/gu), random);
  return match && replaced(text, match.index, match.index + 1, NARROW[match[0]] ?? '');
};

/** Brackets of a remark inside a sentence; those of （一） are left alone. */
const REMARK = /(?<=\p{Script=Han})（(?=\p{Script=Han})[^（）\n]{2,30}(?<=\p{Script=Han})）/gu;

const narrowBrackets: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, REMARK), random);
  if (!match) return undefined;
  const [remark] = match;
  const which = random.pick([/^（|）$/g, /^（|）$/g, /^（/, /）$/]);
  return replaced(
    text,
    match.index,
    match.index + remark.length,
    remark.replace(which, (mark) => NARROW[mark] ?? ''),
  );
};

/** A half-width mark between Han. */
export const halfWidthMark: Injector = (text, random) =>
  (random.chance(0.2) ? anyOf([narrowBrackets]) : narrowMark)(text, random) ?? narrowMark(text, random);

const PAIR = /“[^“”\n]{1,30}”|《[^《》\n]{1,30}》|(?<=\p{Script=Han})（[^（）\n]{2,30}）/gu;

/** One mark of a pair is missing, or turned the wrong way round. */
export const unpairedMark: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, PAIR), random);
  if (!match) return undefined;
  const [pair] = match;
  const inside = pair.slice(1, -1);
  const [opening, closing] = [pair.charAt(0), pair.slice(-1)];
  const slip = random.pick([
    inside + closing,
    opening + inside,
    opening + inside,
    opening + inside + opening,
  ]);
  return replaced(text, match.index, match.index + pair.length, slip);
};

const DOUBLED = ['，，', '、、', '。。', '；；', '：：'] as const;
const MIXED: Readonly<Record<string, readonly string[]>> = {
  '，': ['，。', '。，', '、，', '，、'],
  '。': ['。，', '，。', '；。', '。；', '、。'],
  '；': ['；，', '；。', '，；'],
  '、': ['、，', '，、'],
};

/** The same mark twice, or two marks where one belongs. */
export const doubledMark: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=\p{Script=Han}{2})[，、。；：](?=\p{Script=Han}|$)/gmu), random);
  if (!match) return undefined;
  const [mark] = match;
  const same = DOUBLED.filter((double) => double.startsWith(mark));
  const double = random.chance(0.5) ? random.pick(same) : random.pick(MIXED[mark] ?? same);
  return replaced(text, match.index, match.index + 1, double);
};

const SPACES = [' ', ' ', ' ', '\u3000', '\u00a0', '\u2002', '  '] as const;

/** A space between Han, beside a mark or before a per-cent sign. */
export const straySpace: Injector = (text, random) => {
  const sites = [
    /(?<=^[^\n]{0,200}\p{Script=Han}{4})(?=\p{Script=Han}{4})/gmu,
    /(?<=\p{Script=Han}[，；。])(?=\p{Script=Han})/gu,
    /(?<=\p{Script=Han})(?=[，；。])/gu,
    /(?<=\d)(?=[%％])/g,
  ];
  const match = oneOf(matchesIn(bodyOf(text), random.pick(sites)), random);
  if (!match) return undefined;
  const at = match.index + text.length - bodyOf(text).length;
  const injection = replaced(text, at, at, random.pick(SPACES));
  return { ...injection, place: { start: at - 1, end: injection.place.end + 1 } };
};

/** All but the first line: a title may be set in spaced letters. */
function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}
