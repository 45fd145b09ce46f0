import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** A theme that comes with VS Code (1.139, MIT), as far as it colours what reports have in them. */
interface Theme {
  readonly name: string;
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
  readonly background: string;
  /** The colour for each TextMate scope. */
  readonly rules: Readonly<Record<string, string>>;
}

const themes = JSON.parse(textOf('test/fixture/themes.json')) as readonly Theme[];
const { contributes } = JSON.parse(textOf('package.json')) as {
  readonly contributes: {
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly configurationDefaults: {
      readonly 'editor.semanticTokenColorCustomizations'?: {
        readonly rules: Readonly<Record<string, { readonly bold?: boolean }>>;
      };
    };
  };
};
const scopes = Object.entries(contributes.semanticTokenScopes[0]?.scopes ?? {});

/** WCAG 2.1: the least for text, for text under high contrast, and for what is drawn. */
const TEXT = 4.5;
const HIGH_CONTRAST = 7;
const DRAWING = 3;

/** The colour that a theme gives the first scope it knows, by the longest rule that fits. */
function colourIn({ rules }: Theme, candidates: readonly string[]): string | undefined {
  for (const scope of candidates) {
    const fitting = Object.keys(rules).filter((rule) => scope === rule || scope.startsWith(`${rule}.`));
    const [longest] = fitting.sort((a, b) => b.length - a.length);
    if (longest !== undefined) return rules[longest];
  }
  return undefined;
}

/** Relative luminance, from `#RRGGBB`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast, as WCAG reckons it', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#FFFFFF', '#FFFFFF', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  });
});

describe.each(themes.map((theme) => [theme.name, theme] as const))('in the theme %s', (_, theme) => {
  it.each(scopes)('%s can be read', (_, candidates) => {
    // Without a colour it looks like the text around it.
    const colour = colourIn(theme, candidates);
    if (colour === undefined) return expect(theme.name).toMatch(/^Visual Studio/);
    const least = theme.isHighContrast ? HIGH_CONTRAST : TEXT;
    expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(least);
  });

  it('the icon of a report can be made out', () => {
    const drawing = textOf(`client/media/report-${theme.isDark ? 'dark' : 'light'}.svg`);
    const colours = drawing.match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) {
      expect(contrast(colour, theme.background), colour).toBeGreaterThanOrEqual(DRAWING);
    }
  });
});

describe('whoever tells no colours apart', () => {
  it('sees the places to fill in by their weight', () => {
    const { rules } = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'] ?? {};
    expect(rules?.['placeholder:report']).toEqual({ bold: true });
  });
});
