import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './scripts';
import type { EditorLanguage } from './scripts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
  };
}

/** The key that the extension gives a command, as the browser's driver writes it. */
export function keyOf(command: string): string {
  const { key } = the(command, manifest().contributes.keybindings);
  return key.split('+').map(driverName).join('+');
}

/** The title of a command in the language of the window. */
export function titleOf(command: string, language: EditorLanguage): string {
  const { title } = the(command, manifest().contributes.commands);
  const strings = readJson(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`);
  return (strings as Record<string, string>)[title.replaceAll('%', '')] ?? title;
}

function manifest(): Manifest {
  return readJson('package.json') as Manifest;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function the<Entry extends { readonly command: string }>(command: string, entries: readonly Entry[]): Entry {
  const entry = entries.find((one) => one.command === command);
  if (entry === undefined) throw new Error(`The manifest has no entry for ${command}`);
  return entry;
}

const driverNames: Readonly<Record<string, string>> = {
  alt: 'Alt',
  cmd: 'Meta',
  ctrl: 'Control',
  shift: 'Shift',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
};

function driverName(key: string): string {
  return driverNames[key] ?? (key.length > 1 ? key.toUpperCase() : key);
}
