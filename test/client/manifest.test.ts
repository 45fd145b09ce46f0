import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STRUCTURE_EDITS } from '../../server/src/features/structure-edits/structure-edits';
import { readSettings } from '../../server/src/protocol/session/settings';

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const jsonOf = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;
const sorted = (strings: Iterable<string>) => [...new Set(strings)].sort();

interface SettingSchema {
  readonly type: string;
  readonly enum?: readonly string[];
}

const manifestText = textOf('package.json');
const manifest = JSON.parse(manifestText) as {
  readonly icon: string;
  readonly contributes: {
    readonly languages: readonly {
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: object }[];
    readonly configurationDefaults: { readonly '[report]': object };
  };
};
const { contributes } = manifest;

/** Puts `value` where the dotted name of a setting puts it: `rules.severity` into `{ rules: { severity } }`. */
function setAt(
  section: Record<string, unknown>,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) section[first] = value;
  else setAt((section[first] ??= {}) as Record<string, unknown>, rest, value);
}

describe('strings of the manifest', () => {
  const used = sorted(Array.from(manifestText.matchAll(/"%([^%"]+)%"/g), (match) => match[1] ?? ''));

  it.each(['package.nls.json', 'package.nls.zh-cn.json'])('are all in %s, and no others', (path) => {
    expect(sorted(Object.keys(jsonOf(path)))).toEqual(used);
  });
});

describe('strings of the client', () => {
  const sources = readdirSync(new URL('client/src', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(`client/src/${name}`));
  const calls = sources.flatMap((source) => source.match(/l10n\.t\(/g) ?? []);
  const literals = sources.flatMap((source) =>
    Array.from(source.matchAll(/l10n\.t\(\s*'([^'\\]+)'/g), (match) => match[1] ?? ''),
  );

  it('are literals, so that they can be collected', () => {
    expect(literals).toHaveLength(calls.length);
  });

  it.each(['bundle.l10n.json', 'bundle.l10n.zh-cn.json'])('are all in %s, and no others', (name) => {
    expect(sorted(Object.keys(jsonOf(`client/l10n/${name}`)))).toEqual(sorted(literals));
  });

  it('keep their arguments in translation', () => {
    const argumentsOf = (text: unknown) => sorted(String(text).match(/\{\d+\}/g) ?? []);
    for (const [english, chinese] of Object.entries(jsonOf('client/l10n/bundle.l10n.zh-cn.json'))) {
      expect(argumentsOf(chinese), english).toEqual(argumentsOf(english));
    }
  });
});

describe('the manifest', () => {
  it('names only files that exist', () => {
    const paths = [
      manifest.icon,
      ...contributes.languages.flatMap((one) => [one.configuration, one.icon.light, one.icon.dark]),
      ...contributes.grammars.map((one) => one.path),
      ...contributes.snippets.map((one) => one.path),
    ];
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });

  it('contributes every snippet file there is', () => {
    const files = readdirSync(new URL('snippets', ROOT)).filter((name) => name.endsWith('.code-snippets'));
    const contributed = contributes.snippets.map((one) => one.path.replace('./snippets/', ''));
    expect(sorted(contributed)).toEqual(sorted(files));
  });

  it('binds and lists only commands that it declares and the client registers', () => {
    const declared = sorted(contributes.commands.map((one) => one.command));
    const referred = [...contributes.keybindings, ...contributes.menus.commandPalette];
    const ours = referred.map((one) => one.command).filter((command) => command.startsWith('nigao.'));
    expect(declared).toEqual(expect.arrayContaining(ours));
    const sources = readdirSync(new URL('client/src', ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => textOf(`client/src/${name}`));
    const named = sources.flatMap((source) => source.match(/(?<=')nigao\.\w+(?=';)/g) ?? []);
    const edits = STRUCTURE_EDITS.map(({ id }) => `nigao.${id}`);
    expect(sorted([...named, ...edits])).toEqual(declared);
  });

  it('registers every command of the structure that the server carries out', () => {
    const registered = Array.from(
      textOf('client/src/structure-edits.ts').matchAll(/^ {2}'(\w+)',$/gm),
      (match) => match[1] ?? '',
    );
    expect(registered).toEqual(STRUCTURE_EDITS.map(({ id }) => id));
  });

  it('binds its keys only while a report is edited', () => {
    for (const { when } of contributes.keybindings) {
      expect(when).toMatch(/\b(?:editorTextFocus|textInputFocus)\b/);
      expect(when).toMatch(/(?:^|&& )editorLangId == report(?: &&|$)/);
    }
  });

  it('offers only settings that the server honours', () => {
    const values: Readonly<Record<string, unknown>> = {
      object: { placeholder: 'off' },
      integer: 7,
      string: 'draft',
      array: ['河长制'],
    };
    const section: Record<string, unknown> = {};
    for (const [name, { type, enum: choices }] of Object.entries(contributes.configuration.properties)) {
      setAt(section, name.split('.').slice(1), choices?.[1] ?? values[type]);
    }
    expect(readSettings(section).settings).toEqual({
      severity: { placeholder: 'off' },
      profile: 'draft',
      accepted: ['河长制'],
      maximum: 7,
      inlayHints: 'on',
    });
  });

  it('gives every semantic token a colour', () => {
    const types = contributes.semanticTokenTypes.map((type) => type.id);
    expect(contributes.semanticTokenScopes.map((one) => Object.keys(one.scopes))).toEqual([types]);
  });

  it('draws no boxes around Chinese text, in a workspace that is not trusted either', () => {
    expect(contributes.configurationDefaults['[report]']).toMatchObject({
      'editor.unicodeHighlight.nonBasicASCII': false,
      'editor.unicodeHighlight.ambiguousCharacters': false,
      'editor.unicodeHighlight.allowedCharacters': { '\u3000': true },
    });
  });

  it('reads the files of older Chinese programs, and takes nothing for another encoding', () => {
    expect(contributes.configurationDefaults['[report]']).toMatchObject({
      'files.autoGuessEncoding': true,
      'files.candidateGuessEncodings': ['utf8', 'gb2312'],
    });
  });

  it('never changes the text of a report on saving', () => {
    expect(contributes.configurationDefaults['[report]']).toMatchObject({
      'editor.formatOnSave': false,
      'files.trimTrailingWhitespace': false,
    });
  });
});

describe('language configuration', () => {
  const configuration = jsonOf('syntaxes/language-configuration.json') as {
    readonly brackets: readonly (readonly [string, string])[];
    readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
    readonly autoCloseBefore: string;
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
    readonly onEnterRules: readonly {
      readonly beforeText: string;
      readonly action: { readonly appendText: string };
    }[];
  };
  const wordsIn = (text: string) =>
    text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`));

  it('closes every full-width bracket, and may close it before another closing one', () => {
    for (const pair of ['（）', '《》', '“”', '‘’', '〔〕', '【】']) {
      const [open, close] = Array.from(pair);
      expect(configuration.brackets).toContainEqual([open, close]);
      expect(configuration.autoClosingPairs).toContainEqual({ open, close });
      expect(configuration.autoCloseBefore).toContain(close);
    }
  });

  it('takes neither punctuation nor masks for words, and keeps Han, digits and letters apart', () => {
    expect(wordsIn('受理110警情*起，“APP”办结率98.5%。')).toEqual([
      '受理',
      '110',
      '警情',
      '起',
      'APP',
      '办结率',
      '98.5',
    ]);
  });

  it('carries the indent of two full-width spaces to the next paragraph, but not an empty one', () => {
    const rule = configuration.onEnterRules.find((one) => one.action.appendText === '　　');
    expect('　　全年共走访三次。').toMatch(new RegExp(rule?.beforeText ?? '$^'));
    expect('　　').not.toMatch(new RegExp(rule?.beforeText ?? '^'));
  });
});
