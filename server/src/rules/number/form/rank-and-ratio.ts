import { replacement } from '../../fix';
import type { Ordinal, Ratio } from '../../../figures/reading/figure';
import type { Finding } from '../../rule';

/** 全省36位: a place in a ranking takes 第. */
export function rankWithoutMark(figure: Ordinal): readonly Finding[] {
  if (figure.marked || figure.unit !== '位') return [];
  const at = figure.range.start;
  return [
    {
      range: figure.range,
      severity: 'information',
      message: { zh: `名次“${figure.text}”前缺“第”`, en: `第 is missing before the rank ${figure.text}` },
      fixes: [
        {
          title: { zh: '补“第”', en: 'Insert 第' },
          safety: 'suggested',
          edits: [{ range: { start: at, end: at }, newText: '第' }],
        },
      ],
    },
  ];
}

/** 1：1.5: the mark of a ratio is ∶, not the colon of a sentence. */
export function wideRatio(figure: Ratio): readonly Finding[] {
  if (figure.mark !== '：') return [];
  const newText = figure.text.replaceAll('：', '∶');
  return [
    {
      range: figure.range,
      severity: 'information',
      message: { zh: `比号宜写“${newText}”`, en: `Write the ratio as ${newText}` },
      fixes: [replacement(figure.range, newText, 'suggested')],
    },
  ];
}
