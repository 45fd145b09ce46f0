import { fileURLToPath } from 'node:url';
import { folderOf, load, versionOf } from '../install.mjs';

const configFilePath = fileURLToPath(new URL('../textlintrc.json', import.meta.url));

/**
 * textlint comes without rules. These are the ones of its registry that fit Chinese reports: brackets, spaces (which
 * must be told “never”), pairs and control characters.
 *
 * @returns {Promise<import('./tool.mjs').Tool[]>}
 */
export async function textlint() {
  const { createLinter, loadTextlintrc } = await load('textlint');
  const descriptor = await loadTextlintrc({ configFilePath, node_modulesDir: folderOf('') });
  const linter = createLinter({ descriptor });
  const check = async (text) => {
    const { messages } = await linter.lintText(text, 'report.md');
    const { output } = await linter.fixText(text, 'report.md');
    return { findings: messages.map(findingOf), fixed: output };
  };
  return [{ name: 'textlint', version: versionOf('textlint'), setting: 'reports', check }];
}

function findingOf({ range, ruleId, message }) {
  return {
    places: [{ start: range[0], end: range[1] }],
    message: `${ruleId} ${message}`,
    advice: ruleId === 'ja-space-between-half-and-full-width' ? 'remove-space' : 'other',
  };
}
