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
        findings: validations.map(findingOf),
        fixed: result,
      };
    },
  });
  return [tool('default', { preset: 'default' }), tool('reports', forReports)];
}

/** What it says of the end of a word, or of the space behind it, is about the character behind it. */
function findingOf({ index, length, target, message }) {
  const end = index + length;
  const isBehind = target === 'spaceAfter' || target === 'endValue';
  return {
    places: [isBehind ? { start: end, end: end + 1 } : { start: index, end }],
    message,
    advice: adviceOf(message),
  };
}

function adviceOf(message) {
  if (message.includes('需要一个空格')) return 'add-space';
  if (message.includes('不需要空格')) return 'remove-space';
  return message.includes('需要使用半角') ? 'narrow' : 'other';
}

const silent = { log: () => {}, error: () => {}, warn: () => {} };
