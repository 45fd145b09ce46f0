/** Fixed-point numbers with so many bits after the point. */
const BITS = 110n;
const ONE = 1n << BITS;
const LN_2 = doubleArtanh(ONE / 3n);

/**
 * The natural logarithm of a probability of 2⁻⁵⁷ to 1, rounded to the nearest double.
 *
 * `Math.log` is off by the last bit for one frequency in a hundred. That decides between two splits of equal
 * probability (老汉 + 北河, 老 + 汉北河), which the C library's logarithm, nearly always correctly rounded,
 * decides the other way: both engines must give the same words.
 */
export function exactLogarithm(probability: number): number {
  let mantissa = BigInt(probability * Number(ONE));
  let halvings = 0n;
  while (mantissa < ONE) {
    mantissa <<= 1n;
    halvings++;
  }
  const ratio = ((mantissa - ONE) << BITS) / (mantissa + ONE);
  return Number(doubleArtanh(ratio) - halvings * LN_2) / Number(ONE);
}

/** 2 artanh x = ln((1 + x) / (1 − x)), by its power series. */
function doubleArtanh(x: bigint): bigint {
  const square = (x * x) >> BITS;
  let sum = 0n;
  let power = x;
  for (let exponent = 1n; power > 0n; exponent += 2n) {
    sum += power / exponent;
    power = (power * square) >> BITS;
  }
  return 2n * sum;
}
