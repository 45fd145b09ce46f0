import { load, versionOf } from '../install.mjs';

/** Leaves spaces between Han and digits alone and makes brackets full-width; the rest is the preset. */
const forReports = {
  preset: 'default',
  halfwidthPunctuation: '',
  fullwidthPunctuation: '，。：；？！“”‘’（）',
  adjustedFullwidthPunctuation: '',
  spaceBetweenMixedwidthContent: undefined,
  spaceOutsideHalfwidthQuotation: undefined,
  spaceOutsideHalfwidthBracket: undefined,
};

/** @returns {Promise<import('./tool.mjs').Tool[]>} */
export async function zhlint() {
  const { run } = await load('zhlint');
  const tool = (setting, rules) => ({
    name: 'zhlint',
    version: versionOf('zhlint'),
    setting,
    check: async (text) => {
      const { validations, result } = run(text, { rules, logger: silent });
      return {
        findings: validations.map((one) => findingOf(one, text)),
        fixed: result,
      };
    },
  });
  return [tool('default', { preset: 'default' }), tool('reports', forReports)];
}

function findingOf({ index, length, target, message }, text) {
  const isOfPair = /未闭合|未匹配/.test(message);
  const places = isOfPair ? placesOfMark(index, text) : [placeOf(index, index + length, target)];
  return { places, message, advice: adviceOf(message) };
}

/** What it says of the end of a word, or of the space after it, is about the character after it. */
function placeOf(start, end, target) {
  const isBehind = target === 'spaceAfter' || target === 'endValue';
  return isBehind ? { start: end, end: end + 1 } : { start, end };
}

/**
 * A mark without its partner is counted from the start of its paragraph, not of the text, and which paragraph it is in
 * is not said. Every paragraph with a mark there is given the benefit of the doubt.
 */
function placesOfMark(index, text) {
  return Array.from(text.matchAll(/^.+$/gm), (paragraph) => paragraph.index + index)
    .filter((offset) => /[“”‘’《》〈〉（）()"]/.test(text[offset] ?? ''))
    .map((offset) => ({ start: offset, end: offset + 1 }));
}

function adviceOf(message) {
  if (message.includes('需要一个空格')) return 'add-space';
  if (message.includes('不需要空格')) return 'remove-space';
  return message.includes('需要使用半角') ? 'narrow' : 'other';
}

const silent = { log: () => {}, error: () => {}, warn: () => {} };
