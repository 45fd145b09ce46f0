import { replacement } from '../../fix';
import { plainDigits } from '../../../figures/reading/written';
import type { Quantity } from '../../../figures/reading/figure';
import type { Finding } from '../../rule';

/** 3千人, 5百户: large numbers are written out or in 万. */
export function scaleInHundreds(figure: Quantity): readonly Finding[] {
  if (figure.amount.script === 'chinese') return [];
  const { scale, digits, value } = figure.amount;
  if (scale !== '千' && scale !== '百') return [];
  const range = { start: digits.start, end: figure.range.start + figure.text.indexOf(scale) + scale.length };
  const newText = plainDigits(value);
  return [
    {
      range,
      message: {
        zh: `阿拉伯数字后不用“${scale}”，写“${newText}”`,
        en: `No ${scale} after digits; write ${newText}`,
      },
      fixes: [replacement(range, newText, 'suggested')],
    },
  ];
}

/** Marks findings about decimals, which are right where sums are exact. */
export const TOO_PRECISE = 'precision';

/** More decimals of 万元 or 亿元 than a reader takes in. */
export function tooPrecise(figure: Quantity): readonly Finding[] {
  if (figure.unit?.kind !== 'money') return [];
  const { scale, written } = figure.amount;
  if (scale === '' || written.scale < 3) return [];
  return [
    {
      range: figure.range,
      severity: 'information',
      data: { kind: TOO_PRECISE },
      message: {
        zh: `小数位数过多，建议保留两位或换算单位`,
        en: `Too many decimals: keep two, or use a larger unit`,
      },
    },
  ];
}

const COUNTED = /(?:人数|户数|件数|起数|次数|总数|数量|总量)(?:为|达|达到|共)?$/;

/** Money whose number ends in 万 or 亿 without 元: 拨付补助资金400万，. */
const MONEY =
  /(?:资金|金额|投资额?|拨付|争取|筹集|税收|产值|营收|销售额|贷款|补贴|补助|经费|工程款)(?:达|达到|为|共|了|约|近|超|超过|突破|累计)?$/;

/** 注册人数386214，: no unit after a count. */
export function withoutUnit(prose: string, figure: Quantity): readonly Finding[] {
  const before = prose.slice(Math.max(0, figure.range.start - 5), figure.range.start);
  const after = prose.slice(figure.range.end, figure.range.end + 1);
  const isCount = COUNTED.test(before) && /^[，。；]?$/.test(after);
  const isMoney = /[万亿]$/.test(figure.amount.scale) && MONEY.test(before) && /^[，。；的]?$/.test(after);
  if (!isCount && !isMoney) return [];
  return [
    {
      range: figure.range,
      severity: 'information',
      message: { zh: `“${figure.text}”后缺少单位`, en: `No unit after ${figure.text}` },
    },
  ];
}
