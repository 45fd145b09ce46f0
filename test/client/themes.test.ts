import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** A theme that comes with VS Code (1.139, MIT), as far as it colours what reports have in them. */
interface Theme {
  readonly name: string;
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
  readonly background: string;
  /** The background of the views. */
  readonly sideBar: string;
  /** The colours of VS Code that icons of the views take. */
  readonly icons: Readonly<Record<string, string>>;
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
/** Somewhat less where a simulation has changed both colours. */
const LEAST_SEEN = 4;
const LEAST_SEEN_DRAWING = 2.7;

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
    return linearOf(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(value: number): number {
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
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

/**
 * How a colour is seen by those who lack one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1, in linear
 * light.
 */
const BLINDNESS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seenWith(matrix: readonly number[], colour: string): string {
  const linear = [1, 3, 5].map((at) => linearOf(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const seen = [0, 3, 6].map((row) =>
    linear.reduce((sum, value, i) => sum + (matrix[row + i] ?? 0) * value, 0),
  );
  return `#${seen
    .map((value) =>
      Math.round(gammaOf(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function gammaOf(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** The colours of VS Code that the views give their icons. */
const ICON_COLOURS = [
  ...new Set(
    readdirSync(new URL('client/src/views', ROOT)).flatMap((file) =>
      Array.from(
        textOf(`client/src/views/${file}`).matchAll(/new ThemeColor\('([^']+)'\)/g),
        ([, id]) => id ?? '',
      ),
    ),
  ),
];

describe.each(themes.map((theme) => [theme.name, theme] as const))('in the theme %s', (_, theme) => {
  it.each(scopes)('%s can be read', (_, candidates) => {
    // Without a colour it looks like the text around it.
    const colour = colourIn(theme, candidates);
    if (colour === undefined) return expect(theme.name).toMatch(/^Visual Studio/);
    const least = theme.isHighContrast ? HIGH_CONTRAST : TEXT;
    expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(BLINDNESS))('is read with %s as well', (_, matrix) => {
    const background = seenWith(matrix, theme.background);
    for (const [token, candidates] of scopes) {
      const colour = colourIn(theme, candidates);
      if (colour === undefined) continue;
      expect(contrast(seenWith(matrix, colour), background), token).toBeGreaterThanOrEqual(LEAST_SEEN);
    }
  });

  it.each(ICON_COLOURS)('an icon in %s can be made out in the views, whatever cones one has', (id) => {
    const colour = theme.icons[id];
    expect(colour, id).toBeDefined();
    expect(contrast(colour ?? '', theme.sideBar)).toBeGreaterThanOrEqual(DRAWING);
    for (const matrix of Object.values(BLINDNESS)) {
      const seen = contrast(seenWith(matrix, colour ?? ''), seenWith(matrix, theme.sideBar));
      expect(seen).toBeGreaterThanOrEqual(LEAST_SEEN_DRAWING);
    }
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
