import { replacement } from '../../fix';
import type { Finding } from '../../rule';

const UNITS = '起|人|名|个|次|天|户|家|件|场|处|岁|小时|分钟|公里|亩';
const NEIGHBOURS = new RegExp(
  `(?<![0-9０-９.、第]|分别[^，。；]{0,16})([1-8])、([2-9])(?=(?:${UNITS})(?!组|类|号))`,
  'g',
);
const FEW = new RegExp(`(?<![0-9.])[0-9]{1,4}[十百千万]?几(?=${UNITS})|几1?0+(?=${UNITS})`, 'g');
const HAN = '〇一二三四五六七八九';

/** 5、6起 for “five or six”: written 五六起, without a mark. */
export function vagueWithMark(prose: string): readonly Finding[] {
  if (!/[1-8]、[2-9]/.test(prose)) return [];
  return [...prose.matchAll(NEIGHBOURS)].flatMap((match) => {
    const [written, a = '', b = ''] = match;
    if (Number(b) !== Number(a) + 1) return [];
    const range = { start: match.index, end: match.index + written.length };
    const newText = HAN.charAt(Number(a)) + HAN.charAt(Number(b));
    return [
      {
        range,
        severity: 'information',
        message: {
          zh: `表示概数宜写“${newText}”，不用顿号`,
          en: `For “about”, write ${newText} without a mark`,
        },
        fixes: [replacement(range, newText, 'suggested')],
      },
    ];
  });
}

/** 30几起: written 三十几起. */
export function vagueWithFew(prose: string): readonly Finding[] {
  if (!prose.includes('几')) return [];
  return [...prose.matchAll(FEW)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    message: {
      zh: '带“几”的数用汉字（三十几、几十）',
      en: 'Numbers with 几 are written in Chinese (三十几, 几十)',
    },
  }));
}
