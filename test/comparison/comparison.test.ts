import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../fixture/diagnose';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Slip {
  readonly zh: string;
  readonly right: string;
  readonly wrong: string;
  readonly around: { readonly start: number; readonly end: number };
}

interface SlipsScript {
  readonly slips: readonly Slip[];
  readonly draftOf: (report: string) => { readonly draft: string; readonly placed: readonly Slip[] };
}

/** Plain JavaScript, because anyone may run the comparison without building its parts. */
const { slips, draftOf } = (await import(
  new URL('../../scripts/comparison/slips.mjs', import.meta.url).href
)) as SlipsScript;

const report = read('docs/examples/rural-roads.report.md');
const page = read('docs/comparison.md');

/** What docs/comparison.md says of Nigao, by slip: the third cell of its row. */
function claimOf({ zh }: Slip): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${zh} `));
  return row?.split(/(?<!\\)\|/)[3]?.trim() ?? `there is no row for ${zh}`;
}

describe('the texts of the comparison', () => {
  it('are a proofread report in which nothing is found', () => {
    expect(diagnose(report)).toEqual([]);
  });

  it('and a draft of it with each slip where it is said to be', () => {
    const { draft, placed } = draftOf(report);
    expect(placed.map(({ around }) => draft.slice(around.start, around.end))).toEqual(
      slips.map(({ wrong }) => wrong),
    );
  });
});

describe('docs/comparison.md', () => {
  it('names every slip, and claims no more of Nigao than it finds', () => {
    const { draft, placed } = draftOf(report);
    const found = diagnose(draft).flatMap(({ range, related }) => [
      range,
      ...(related ?? []).map((one) => one.range),
    ]);
    const finds = ({ around }: Slip): boolean =>
      found.some(({ start, end }) => start < around.end && end > around.start);
    const claimed = placed.filter((slip) => claimOf(slip) !== '');
    expect(claimed.filter((slip) => !finds(slip)).map(({ zh }) => zh)).toEqual([]);
  });

  it('has the versions of the lock file', () => {
    const { packages } = JSON.parse(read('scripts/comparison/package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    for (const [tool, name] of [
      ['zhlint', 'zhlint'],
      ['AutoCorrect', '@huacnlee/autocorrect'],
      ['lint-md', '@lint-md/core'],
      ['textlint', 'textlint'],
    ] as const) {
      expect(page).toContain(`| ${tool} | ${packages[`node_modules/${name}`]?.version} |`);
    }
  });
});
