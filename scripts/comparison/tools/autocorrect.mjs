import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differences } from '../differences.mjs';
import { folderOf, versionOf } from '../install.mjs';

const PACKAGE = '@huacnlee/autocorrect';

/** No rule that adds spaces; the rest as it is by default. */
const forReports = {
  rules: {
    'space-word': 0,
    'space-punctuation': 0,
    'space-bracket': 0,
    'space-backticks': 0,
    'space-dash': 0,
    'space-dollar': 0,
  },
};

/** @returns {Promise<import('./tool.mjs').Tool[]>} */
export async function autocorrect() {
  return [await tool('default', {}), await tool('reports', forReports)];
}

/** A configuration holds for all of the library, so each setting has a library of its own. */
async function tool(setting, configuration) {
  const library = await loadLibrary(setting);
  library.loadConfig(JSON.stringify(configuration));
  return {
    name: 'AutoCorrect',
    version: versionOf(PACKAGE),
    setting,
    check: async (text) => {
      const { lines } = library.lintFor(text, 'report.md');
      return { findings: findingsOf(text, lines), fixed: library.formatFor(text, 'report.md').out };
    },
  };
}

/** The package is made for bundlers, which load WebAssembly like a module; here it is done by hand. */
async function loadLibrary(setting) {
  const file = (name) => join(folderOf(PACKAGE), name);
  const library = await import(`${pathToFileURL(file('autocorrect_bg.js')).href}?${setting}`);
  const bytes = readFileSync(file('autocorrect_bg.wasm'));
  const { instance } = await globalThis.WebAssembly.instantiate(bytes, { './autocorrect_bg.js': library });
  library.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return library;
}

/** It reports lines as they are and as they should be; each spot that differs counts as a finding. */
function findingsOf(text, lines) {
  const starts = lineStarts(text);
  return lines.flatMap((line) => {
    const offset = starts[line.l - 1] + line.c - 1;
    return differences(line.old, line.new).map(({ start, end, newText }) => ({
      places: [{ start: offset + start, end: offset + end }],
      message: `“${line.old.slice(start, end)}” → “${newText}”`,
      advice: adviceOf(line.old.slice(start, end), newText),
    }));
  });
}

function adviceOf(removed, added) {
  if (removed.trim() !== '' || added.trim() !== '') return 'other';
  return removed.length < added.length ? 'add-space' : 'remove-space';
}

function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
