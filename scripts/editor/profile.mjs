import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the editor in the browser is set to: a quiet window with the report in it, which asks nothing, offers
 * no assistant and sends nothing. How a report looks and behaves is left to the extension's own defaults.
 */
const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Writes the user settings of a profile, and its key bindings when some are given.
 *
 * @param {string} profile the user data folder, made when missing
 * @param {{ settings?: Readonly<Record<string, unknown>>,
 *           keybindings?: readonly { key: string, command: string }[] }} [own] added to the quiet defaults
 */
export function writeProfile(profile, own = {}) {
  const user = join(profile, 'User');
  mkdirSync(user, { recursive: true });
  writeJson(join(user, 'settings.json'), { ...quietSettings, ...own.settings });
  if (own.keybindings !== undefined) writeJson(join(user, 'keybindings.json'), own.keybindings);
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
