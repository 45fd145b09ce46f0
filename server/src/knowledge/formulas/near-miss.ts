import { areAlike } from '../../text/similar-characters';

/** How a stretch of text differs from a wording: what is there, and what should. Places are into the stretch. */
export interface Difference {
  readonly start: number;
  /** Where what is written ends; the same as `start` where something is left out. */
  readonly end: number;
  readonly right: string;
  readonly kind: 'character' | 'order';
  /** What shows that nobody means it so: it sounds or looks like what should stand there, or says it twice. */
  readonly sign?: 'alike' | 'twice' | undefined;
}

/** How many characters the two words that change places may have. */
const LONGEST_EXCHANGED = 4;

/** How much longer or shorter than the wording a stretch with one slip may be. */
export const LENGTH_DIFFERENCES: readonly number[] = [0, 1, -1, 2];

/** The longest word that is taken for another of the same sound as a whole. */
const LONGEST_ALIKE = 4;

/**
 * The one slip by which `written` differs from `wording`: a character that is another, too many or left out, or words
 * in the wrong order. Undefined where they are the same, or differ by more.
 */
export function slipBetween(written: string, wording: string): Difference | undefined {
  const start = commonPrefix(written, wording);
  const tail = commonSuffix(written, wording, Math.min(written.length, wording.length) - start);
  const end = written.length - tail;
  const wrong = written.slice(start, end);
  const right = wording.slice(start, wording.length - tail);
  if (wrong === right) return undefined;
  if (isTyped(wrong, right)) return { start, end, right, kind: 'character', sign: 'alike' };
  if (isSaidTwice(written, start, end, right)) {
    // Either may go: the first, so that what begins with the second stays as it is, but at the end the last.
    const moved = end < written.length ? end - start : 0;
    return { start: start - moved, end: end - moved, right, kind: 'character', sign: 'twice' };
  }
  if (isAnotherCharacter(wrong, right)) return { start, end, right, kind: 'character' };
  return wrong.length === right.length ? exchangeAround(written, wording, start, end) : undefined;
}

/** What an input method offers for what was meant, or what looks like it. */
function isTyped(wrong: string, right: string): boolean {
  if (right.length > LONGEST_ALIKE || NUMERAL.test(wrong) || !areAlike(wrong, right)) return false;
  return isTelling(wrong) || isTelling(right);
}

/** 四种四种形态: a character or a word that is there once more. */
function isSaidTwice(written: string, start: number, end: number, right: string): boolean {
  const length = end - start;
  if (right !== '' || length > 2) return false;
  return start >= length && written.slice(start, end) === written.slice(start - length, start);
}

/** One character, or one word of two, that is another; one character too many or left out. */
function isAnotherCharacter(wrong: string, right: string): boolean {
  if (NUMERAL.test(wrong) || (wrong === '' && NUMERAL.test(right))) return false;
  if (right === '') return wrong.length === 1 && isTelling(wrong);
  if (wrong === '') return right.length === 1 && isTelling(right);
  if (wrong.length !== right.length || right.length > 2 || isExchanged(wrong, right)) return false;
  return (isTelling(right) || isTelling(wrong)) && !(wrong.length === 2 && /[的了]/u.test(wrong));
}

/** 第十七次 beside 第二十次, “三个意识” beside “四个意识”: another number is mostly another thing. */
const NUMERAL = /^[一二两三四五六七八九十]+$/u;

/** How far beyond the characters that differ two words reach that have changed places: 银山金山 for 金山银山. */
const REACH = 2;

function exchangeAround(
  written: string,
  wording: string,
  from: number,
  until: number,
): Difference | undefined {
  for (let start = from; start >= Math.max(0, from - REACH); start--) {
    for (let end = until; end <= Math.min(written.length, until + REACH); end++) {
      const right = wording.slice(start, end);
      if (isExchanged(written.slice(start, end), right)) return { start, end, right, kind: 'order' };
    }
  }
  return undefined;
}

/** BA for AB. */
function isExchanged(wrong: string, right: string): boolean {
  if (wrong.length < 2 || wrong.length > 2 * LONGEST_EXCHANGED) return false;
  return Array.from({ length: wrong.length - 1 }, (_, i) => i + 1).some(
    (cut) =>
      wrong.slice(cut) + wrong.slice(0, cut) === right && isOneTelling(wrong.slice(cut), wrong.slice(0, cut)),
  );
}

/** Words that come, go and stand for one another without a change of meaning. */
const PARTICLES = /^[的地得了着过好和与及同跟并且等也又都还要来去以之其]$/u;

/** Of two words that change places; 的 goes to and fro by itself. */
function isOneTelling(one: string, other: string): boolean {
  return (isTelling(one) || isTelling(other)) && one !== '的' && other !== '的';
}

function isTelling(characters: string): boolean {
  return !PARTICLES.test(characters);
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
