import type { Measure, RangeFigure } from '../../../figures/reading/figure';
import type { Finding } from '../../rule';

/** 5～8% and 3—5万元: the first number lacks what the second has. */
export function shortRange(figure: RangeFigure): readonly Finding[] {
  const missing = missingIn(figure.low, figure.high);
  if (!missing) return [];
  const at = figure.low.amount.digits.end;
  return [
    {
      range: figure.range,
      message: {
        zh: `数值范围的前一个数也应带“${missing}”`,
        en: `The first number of the range needs ${missing} as well`,
      },
      fixes: [
        {
          title: { zh: `前一个数补“${missing}”`, en: `Add ${missing} to the first number` },
          safety: 'suggested',
          edits: [{ range: { start: at, end: at }, newText: missing }],
        },
      ],
    },
  ];
}

function missingIn(low: Measure, high: Measure): string | undefined {
  if (low.kind !== 'quantity' || low.unit || low.amount.scale) return undefined;
  if (high.kind === 'rate' && high.base !== 10) return high.sign;
  return high.kind === 'quantity' && high.amount.scale ? high.amount.scale : undefined;
}
