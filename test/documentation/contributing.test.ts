import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the worked example of a relation in CONTRIBUTING.md', () => {
  it('is the file as it stands', () => {
    expect(read('CONTRIBUTING.md')).toContain(read('server/src/figures/candidates/plan-differences.ts'));
  });

  it('has its words as they stand in the data', () => {
    const [, entries = ''] =
      /```yaml\n# server\/data\/figures\/classes\/comparisons\.yaml\n([^`]*)```/.exec(
        read('CONTRIBUTING.md'),
      ) ?? [];
    expect(entries).toContain('BEYOND_PLAN');
    expect(read('server/data/figures/classes/comparisons.yaml')).toContain(entries);
  });
});
