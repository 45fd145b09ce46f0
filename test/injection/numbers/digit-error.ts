import type { Random } from '../random';

/** A slip of the finger in a number; undefined where this kind of slip cannot happen to it. */
type Slip = (digits: string, random: Random) => string | undefined;

const changed: Slip = (digits, random) => {
  const at = positionOfDigit(digits, random);
  const other = random.pick([...'0123456789'].filter((digit) => digit !== digits.charAt(at)));
  return digits.slice(0, at) + other + digits.slice(at + 1);
};

const transposed: Slip = (digits, random) => {
  const at = random.integer(0, digits.length - 2);
  const [first, second] = [digits.charAt(at), digits.charAt(at + 1)];
  if (first === second || !/^\d\d$/.test(first + second)) return undefined;
  return digits.slice(0, at) + second + first + digits.slice(at + 2);
};

const offByOne: Slip = (digits, random) => {
  if (!/^\d+$/.test(digits)) return undefined;
  return String(Number(digits) + random.pick([-1, 1]));
};

const doubled: Slip = (digits, random) => {
  const at = positionOfDigit(digits, random);
  return digits.slice(0, at) + digits.charAt(at) + digits.slice(at);
};

const dropped: Slip = (digits, random) => {
  const at = positionOfDigit(digits, random);
  return digits.slice(0, at) + digits.slice(at + 1);
};

const SLIPS: readonly Slip[] = [
  changed,
  changed,
  changed,
  transposed,
  transposed,
  offByOne,
  doubled,
  dropped,
];

function positionOfDigit(digits: string, random: Random): number {
  const places = [...digits].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  return random.pick(places);
}

/** The number with one slip, or undefined if this try gave no number that one would write. */
export function misprinted(written: string, random: Random): string | undefined {
  const [digits = ''] = /^[\d.]+/.exec(written) ?? [];
  const slip = random.pick(SLIPS)(digits, random);
  if (slip === undefined || slip === digits || !/^(?:[1-9]\d*|0(?=\.))(?:\.\d+)?$/.test(slip))
    return undefined;
  return slip + written.slice(digits.length);
}
