/** How a stretch of text differs from a wording: what stands there, and what should. Places are into the stretch. */
export interface Difference {
  readonly start: number;
  /** Where what is written ends; the same as `start` where something is left out. */
  readonly end: number;
  readonly right: string;
  readonly kind: 'character' | 'order';
}

/** How many characters the two words that change places may have. */
const LONGEST_EXCHANGED = 4;

/** How much longer or shorter than the wording a stretch with one slip may be. */
export const LENGTH_DIFFERENCES: readonly number[] = [0, 1, -1];

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
  if (isAnotherCharacter(wrong, right)) return { start, end, right, kind: 'character' };
  return wrong.length === right.length ? exchangeAround(written, wording, start, end) : undefined;
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
      wrong.slice(cut) + wrong.slice(0, cut) === right &&
      isTelling(wrong.slice(cut)) &&
      isTelling(wrong.slice(0, cut)),
  );
}

/** Words that come, go and stand for one another without a change of meaning. */
const PARTICLES = /^[的地得了着过好和与及同跟并且等也又都还要来去以之其]$/u;

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
