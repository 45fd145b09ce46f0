// Logistic regression by Newton's method. Each column is brought to mean 0 and spread 1 first, so that one penalty
// suits all, and the weights are given for the columns as they were.

/** How strongly weights are drawn to nothing. */
const PENALTY = 1;
const STEPS = 25;

/**
 * @param {readonly (readonly number[])[]} rows
 * @param {readonly boolean[]} outcomes
 * @returns {{ bias: number, weights: number[] }} their sum with a row is the logarithm of the odds
 */
export function fitLogistic(rows, outcomes) {
  const columns = rows[0].length;
  const means = Array.from({ length: columns }, (_, c) => sum(rows, (row) => row[c]) / rows.length);
  const spreads = means.map(
    (mean, c) => Math.sqrt(sum(rows, (row) => (row[c] - mean) ** 2) / rows.length) || 1,
  );
  const scaled = rows.map((row) => [1, ...row.map((value, c) => (value - means[c]) / spreads[c])]);
  let fitted = new Array(columns + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const change = newtonStep(scaled, outcomes, fitted);
    fitted = fitted.map((weight, c) => weight + change[c]);
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const weights = fitted.slice(1).map((weight, c) => weight / spreads[c]);
  return { bias: fitted[0] - sum(weights, (weight, c) => weight * means[c]), weights };
}

const sum = (list, value) => list.reduce((all, one, i) => all + value(one, i), 0);

function newtonStep(rows, outcomes, fitted) {
  const size = fitted.length;
  const gradient = fitted.map((weight, c) => (c === 0 ? 0 : -PENALTY * weight));
  const curvature = fitted.map((_, c) => fitted.map((__, d) => (c === d && c > 0 ? PENALTY : 0)));
  rows.forEach((row, i) => {
    const likely = 1 / (1 + Math.exp(-sum(row, (value, c) => value * fitted[c])));
    const off = Number(outcomes[i]) - likely;
    const share = Math.max(1e-9, likely * (1 - likely));
    for (let c = 0; c < size; c += 1) {
      gradient[c] += off * row[c];
      for (let d = 0; d <= c; d += 1) curvature[c][d] += share * row[c] * row[d];
    }
  });
  for (let c = 0; c < size; c += 1) for (let d = c + 1; d < size; d += 1) curvature[c][d] = curvature[d][c];
  return solve(curvature, gradient);
}

/** Gaussian elimination; the matrix is positive definite, but the largest pivot costs nothing. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const size = rows.length;
  for (let c = 0; c < size; c += 1) {
    let pivot = c;
    for (let r = c + 1; r < size; r += 1) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = c + 1; r < size; r += 1) {
      const factor = rows[r][c] / rows[c][c];
      for (let d = c; d <= size; d += 1) rows[r][d] -= factor * rows[c][d];
    }
  }
  const found = new Array(size).fill(0);
  for (let c = size - 1; c >= 0; c -= 1) {
    const known = sum(found, (value, d) => (d > c ? rows[c][d] * value : 0));
    found[c] = (rows[c][size] - known) / rows[c][c];
  }
  return found;
}
