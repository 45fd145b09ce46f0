import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { averagesIn } from '../../server/src/figures/candidates/averages';
import { partOf } from '../../server/src/figures/candidates/ledgers';
import { holds } from '../../server/src/figures/equations/equation';
import { boundTerms } from '../../server/src/figures/equations/judge';
import { isKnown } from '../../server/src/figures/facts';
import { factsOf } from '../../server/src/figures/line-figures';

interface Entry {
  readonly word: string;
  readonly role?: string;
  readonly example: string;
}

function entriesOf(file: string): readonly Entry[] {
  return parse(
    readFileSync(new URL(`../../server/data/figures/${file}`, import.meta.url), 'utf8'),
  ) as readonly Entry[];
}

describe('the words of figures', () => {
  it.each(entriesOf('averages.yaml'))('$word makes an average: $example', ({ example }) => {
    const proposed = averagesIn(factsOf(analyseLine(example)));
    expect(proposed.some(({ claim }) => holds(claim.equation, boundTerms(claim.bindings)) === true)).toBe(
      true,
    );
  });

  it.each(entriesOf('flows.yaml'))('$word is $role: $example', ({ role, example }) => {
    const fact = factsOf(analyseLine(example)).facts.find(isKnown);
    expect(fact && partOf(fact)).toBe(role);
  });
});
