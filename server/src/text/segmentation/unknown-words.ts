import { IMPOSSIBLE, STATE, STATE_COUNT, type HiddenMarkovModel } from './hidden-markov-model';
import type { Runes } from './runes';

/**
 * Cuts a stretch of single characters, in which the dictionary saw no word, into words it does not know:
 * Latin words and numbers by their characters, the rest by the hidden Markov model. Adds each word's end
 * (a position in `runes`) to `ends`.
 */
export function cutUnknownWords(
  model: HiddenMarkovModel,
  runes: Runes,
  start: number,
  end: number,
  ends: number[],
): void {
  const { codes } = runes;
  let from = start;
  let at = start;
  while (at < end) {
    if ((codes[at] ?? 0) >= 0x80) {
      at++;
      continue;
    }
    if (from < at) cutByModel(model, codes, from, at, ends);
    at = asciiWordEnd(codes, at, end);
    ends.push(at);
    from = at;
  }
  if (from < end) cutByModel(model, codes, from, end, ends);
}

/** Where the Latin word (`GDP2`), the number (`16.6`) or the single mark that starts here ends. */
function asciiWordEnd(codes: Int32Array, start: number, end: number): number {
  const first = codes[start] ?? 0;
  if (!isLetter(first) && !isDigit(first)) return start + 1;
  const goesOn = isLetter(first) ? isLetterOrDigit : isDigitOrPoint;
  let at = start + 1;
  while (at < end && goesOn(codes[at] ?? 0)) at++;
  return at;
}

function cutByModel(
  model: HiddenMarkovModel,
  codes: Int32Array,
  start: number,
  end: number,
  ends: number[],
): void {
  likeliestStates(model, codes, start, end).forEach((state, i) => {
    if (state === STATE.end || state === STATE.single) ends.push(start + i + 1);
  });
}

/** Viterbi's algorithm: the most probable sequence of states for the code points `[start, end)`. */
function likeliestStates(
  model: HiddenMarkovModel,
  codes: Int32Array,
  start: number,
  end: number,
): Uint8Array {
  const size = end - start;
  const weights = new Float64Array(size * STATE_COUNT);
  const origins = new Uint8Array(size * STATE_COUNT);
  for (let state = 0; state < STATE_COUNT; state++) {
    weights[state] = (model.start[state] ?? IMPOSSIBLE) + emissionOf(model, codes[start] ?? 0, state);
  }
  for (let i = 1; i < size; i++) stepForward(model, codes[start + i] ?? 0, i, weights, origins);
  return traceBack(weights, origins, size);
}

function stepForward(
  model: HiddenMarkovModel,
  code: number,
  i: number,
  weights: Float64Array,
  origins: Uint8Array,
): void {
  for (let state = 0; state < STATE_COUNT; state++) {
    const emission = emissionOf(model, code, state);
    let bestWeight = IMPOSSIBLE;
    let bestOrigin: number = STATE.end;
    for (let origin = 0; origin < STATE_COUNT; origin++) {
      const before = weights[(i - 1) * STATE_COUNT + origin] ?? IMPOSSIBLE;
      const weight = before + (model.transition[origin * STATE_COUNT + state] ?? IMPOSSIBLE) + emission;
      if (weight > bestWeight) {
        bestWeight = weight;
        bestOrigin = origin;
      }
    }
    weights[i * STATE_COUNT + state] = bestWeight;
    origins[i * STATE_COUNT + state] = bestOrigin;
  }
}

/** Follows the best last state back to the first; a stretch can only end where a word ends. */
function traceBack(weights: Float64Array, origins: Uint8Array, size: number): Uint8Array {
  const states = new Uint8Array(size);
  const last = (size - 1) * STATE_COUNT;
  const endWeight = weights[last + STATE.end] ?? IMPOSSIBLE;
  const singleWeight = weights[last + STATE.single] ?? IMPOSSIBLE;
  let state: number = endWeight >= singleWeight ? STATE.end : STATE.single;
  for (let i = size - 1; i >= 0; i--) {
    states[i] = state;
    state = origins[i * STATE_COUNT + state] ?? STATE.end;
  }
  return states;
}

function emissionOf(model: HiddenMarkovModel, code: number, state: number): number {
  const row = model.rows.get(code);
  return row === undefined ? IMPOSSIBLE : (model.emission[row * STATE_COUNT + state] ?? IMPOSSIBLE);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isDigitOrPoint(code: number): boolean {
  return isDigit(code) || code === 0x2e;
}
