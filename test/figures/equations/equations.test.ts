import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FALL_BY, LEDGER, REMAINDER, SUM } from '../../../server/src/figures/equations/balance';
import { CONTAINMENT } from '../../../server/src/figures/equations/containment';
import { holds, solvedFor, type Bound, type Equation } from '../../../server/src/figures/equations/equation';
import { AVERAGE, PRODUCT, RATE } from '../../../server/src/figures/equations/factors';
import { FALL, FALL_STEP, RISE } from '../../../server/src/figures/equations/growth';
import { termOf, textLike } from '../../../server/src/figures/equations/term';
import { readMeasure } from '../../../server/src/figures/reading/amounts';

/** 总数 486件 … as a report writes its figures, one role each. */
function bind<Role extends string>(...figures: readonly (readonly [Role, string])[]): readonly Bound<Role>[] {
  return figures.map(([role, text]) => {
    const measure = readMeasure(text, 0);
    if (!measure) throw new Error(`no figure: ${text}`);
    return { role, term: termOf(measure) };
  });
}

/** What the figure of a role would have to be, and the arithmetic that the equation gives for it. */
function solve<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  role: Role,
): string | undefined {
  const at = bound.findIndex((one) => one.role === role);
  const value = solvedFor(equation, bound, at);
  const term = bound[at]?.term;
  return value && term && textLike(term, value);
}

describe('an equation', () => {
  it.each([
    ['18＋35', SUM, bind(['total', '53人'], ['part', '18人'], ['part', '35人'])],
    ['120−96', REMAINDER, bind(['total', '120起'], ['done', '96起'], ['rest', '24起'])],
    [
      '486＋5372−5419',
      LEDGER,
      bind(['opening', '486件'], ['in', '5372件'], ['out', '5419件'], ['closing', '439件']),
    ],
    ['2.84万−2.71万', FALL_BY, bind(['before', '2.84万头'], ['after', '2.71万头'], ['difference', '1300头'])],
    ['152÷160', RATE, bind(['numerator', '152起'], ['denominator', '160起'], ['rate', '95%'])],
    ['215×1500', PRODUCT, bind(['total', '32.25万元'], ['number', '215户'], ['each', '1500元'])],
    ['（30−20）÷20', RISE, bind(['before', '20起'], ['after', '30起'], ['rate', '50%'])],
    ['15÷（85＋15）', FALL_STEP, bind(['after', '85起'], ['difference', '15起'], ['rate', '15%'])],
  ] as const)('%s holds and writes its arithmetic', (text, equation, bound) => {
    const asked = equation as Equation<string>;
    expect(holds(asked, bound)).toBe(true);
    expect(asked.text(bound)).toBe(text);
  });

  it('allows what the written decimals allow, and no more', () => {
    const rate = (text: string): boolean | undefined =>
      holds(RATE, bind(['numerator', '32人'], ['denominator', '480人'], ['rate', text]));
    expect([rate('6.67%'), rate('6.66%'), rate('6.68%'), rate('6.65%')]).toEqual([true, true, false, false]);
  });

  it('solves for any of its roles', () => {
    const bound = bind(['opening', '486件'], ['in', '5372件'], ['out', '5419件'], ['closing', '493件']);
    expect(LEDGER.roles.map((role) => solve(LEDGER, bound, role))).toEqual(['540', '5426', '5365', '439']);
    const sold = bind(['total', '448元'], ['number', '350吨'], ['each', '12800元']);
    expect(solve(PRODUCT, sold, 'total')).toBe('4480000');
    expect(solve(FALL, bind(['before', '240起'], ['after', '180起'], ['rate', '35%']), 'rate')).toBe('25%');
  });

  it('cannot be decided where it would divide by nothing', () => {
    expect(holds(RATE, bind(['numerator', '3人'], ['denominator', '0人'], ['rate', '5%']))).toBeUndefined();
  });

  it('knows a part greater than its whole', () => {
    expect(holds(CONTAINMENT, bind(['part', '386家'], ['total', '318家']))).toBe(false);
    expect(holds(CONTAINMENT, bind(['part', '86家'], ['total', '318家']))).toBe(true);
  });

  it('holds for every average rounded half up or cut to its places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (total, number) => {
        const each = ((10n * BigInt(total)) / BigInt(number)).toString().padStart(2, '0');
        const text = `${each.slice(0, -1)}.${each.slice(-1)}公斤`;
        const bound = bind(
          ['total', `${String(total)}人`],
          ['number', `${String(number)}人`],
          ['each', text],
        );
        return holds(AVERAGE, bound) === true;
      }),
    );
  });
});
