import { load, versionOf } from '../install.mjs';

/** Leaves spaces beside digits and letters alone; the rest as it is by default. */
const forReports = { 'space-around-number': 0, 'space-around-alphabet': 0 };

/** @returns {Promise<import('./tool.mjs').Tool[]>} */
export async function lintMd() {
  const { lintMarkdown } = await load('@lint-md/core');
  const tool = (setting, rules) => ({
    name: 'lint-md',
    version: versionOf('@lint-md/core'),
    setting,
    check: async (text) => {
      const { diagnostics, fixedResult } = lintMarkdown(text, rules, true);
      return { findings: diagnostics.map(findingOf), fixed: fixedResult.result };
    },
  });
  return [tool('default', {}), tool('reports', forReports)];
}

function findingOf({ range, ruleId, message }) {
  return {
    places: [{ start: range.start.offset, end: range.end.offset }],
    message: `${ruleId} ${message}`,
    advice: ruleId.startsWith('space-around') ? 'add-space' : 'other',
  };
}
