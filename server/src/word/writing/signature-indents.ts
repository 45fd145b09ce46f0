/** How many characters from the right the name of the unit and the date end. */
export interface SignatureIndents {
  readonly unit: number;
  readonly date: number;
}

/**
 * GB/T 9704—2012 7.3.5: sealed, the date is four characters from the right and the name centred over it. Unsealed,
 * the name is two from the right and the date begins two after where the name begins; a date that is too long for
 * that is two from the right itself, and the name moves in.
 */
export function signatureIndents(unit: string | undefined, date: string, sealed: boolean): SignatureIndents {
  const [nameWidth, dateWidth] = [widthOf(unit ?? ''), widthOf(date)];
  if (sealed) return { date: 4, unit: Math.max(0, 4 + (dateWidth - nameWidth) / 2) };
  if (unit === undefined) return { unit: 2, date: 2 };
  const afterDate = 2 + nameWidth - 2 - dateWidth;
  if (afterDate >= 2) return { unit: 2, date: afterDate };
  return { unit: 2 + dateWidth + 2 - nameWidth, date: 2 };
}

/** In Chinese characters; digits and Latin letters are half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[\u0020-\u00ff]/.test(char) ? 0.5 : 1), 0);
}
